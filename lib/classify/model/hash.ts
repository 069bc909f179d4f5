const basis = 0x811c9dc5;
const prime = 0x01000193;

function through(text: string, from: number): number {
  let h = from;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), prime);
  return h;
}

function mixed(h: number): number {
  const once = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) >>> 0;
}

/** FNV-1a over UTF-16 units, mixed once more, as an unsigned 32-bit number. */
export const hash = (text: string, seed = 0): number => mixed(through(text, basis ^ seed));

/** `hash` of two texts with a space between, which need not be put together for it. */
export const hashOfPair = (first: string, second: string): number =>
  mixed(through(second, through(' ', through(first, basis))));

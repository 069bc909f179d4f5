/** Light text stands on a dark ground, whatever the reader's system prefers. */
export function schemeOf(element: Element): 'light' | 'dark' {
  const { color } = getComputedStyle(element);
  // Browsers keep the space that a page writes its colours in; of some, the first number is how light they are.
  const [first = 0, second = 0, third = 0] = color.match(/(?<=[( ])[\d.e-]+/gu)?.map(Number) ?? [];
  const most = color.startsWith('rgb') ? 255 : color.startsWith('l') ? 100 : 1;
  const lightness = /^(?:ok)?l/u.test(color) ? first : 0.3 * first + 0.6 * second + 0.1 * third;
  return lightness > most / 2 ? 'dark' : 'light';
}

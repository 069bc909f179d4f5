const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The longest beginning of a text that fits; never half a character. */
function fitting(text: string, fits: (line: string) => boolean): string {
  let line = '';
  for (const { segment } of characters.segment(text)) {
    if (!fits(line + segment)) break;
    line += segment;
  }
  return line;
}

/** Where to break a text of which so much fits: between words, or else within one. */
function breakAt(text: string, fit: number): number {
  if (text[fit] === ' ') return fit;
  const space = text.lastIndexOf(' ', fit);
  return space > 0 ? space : fit;
}

/** A text in lines that fit. What stands beyond the last goes, and an ellipsis says so. */
export function wrap(text: string, mostLines: number, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (let rest = text; ;) {
    // A character that is wider than a line stands over.
    const line = fitting(rest, fits) || rest;
    if (line === rest) return [...lines, rest];
    if (lines.length === mostLines - 1) return [...lines, `${fitting(rest, (cut) => fits(`${cut}…`)).trimEnd()}…`];
    const end = breakAt(rest, line.length);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
}

/** Light text stands on a dark ground, whatever the reader's system prefers. */
export function schemeOf(element: Element): 'light' | 'dark' {
  const { color } = getComputedStyle(element);
  const [red = 0, green = 0, blue = 0] =
    (/^rgba?\((.*)\)$/u.exec(color)?.[1] ?? '').match(/[\d.]+/gu)?.map(Number) ?? [];
  return 0.3 * red + 0.6 * green + 0.1 * blue > 127 ? 'dark' : 'light';
}

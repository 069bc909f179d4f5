/** In code points: with four bytes each, still within what every file system takes. */
const longest = 60;

/**
 * A name for a file that any system takes, after the title of a page: words alone, and never one that a system keeps for
 * itself, since it starts with ours.
 */
export function fileName(title: string, ending: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join('-')).slice(0, longest).join('').replace(/-$/u, '');
  return `aside-${name || 'report'}.${ending}`;
}

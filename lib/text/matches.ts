const none: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern in a text, in order: `matchAll` without the copy of the pattern that it makes on each call,
 * which takes longer than to search a sentence.
 * @param pattern global, and one that cannot match nothing
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) found.push(match);
  return found;
}

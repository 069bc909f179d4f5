import type { Span } from '../text/span';

/**
 * For each sentence the spans that share a character with it, in one pass over both.
 * @param sentences in order, without overlap
 * @param spans in order, without overlap; one that runs over several sentences is given for each
 */
export function overlapping<T extends Span>(sentences: readonly Span[], spans: readonly T[]): T[][] {
  let first = 0;
  return sentences.map(({ start, end }) => {
    while ((spans[first]?.end ?? Infinity) <= start) first++;
    let next = first;
    while ((spans[next]?.start ?? Infinity) < end) next++;
    return spans.slice(first, next);
  });
}

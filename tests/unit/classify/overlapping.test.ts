import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapping } from '../../../lib/classify/overlapping';
import { overlaps } from '../../../lib/text/span';

const spans = fc.uniqueArray(fc.nat(100), { maxLength: 20 }).map((cuts) => {
  const sorted = cuts.toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, i) => ({ start: sorted[i] ?? 0, end }));
});

it('gives for each sentence exactly the spans that share a character with it', () => {
  fc.assert(
    fc.property(spans, spans, (sentences, others) => {
      expect(overlapping(sentences, others)).toEqual(
        sentences.map((sentence) => others.filter((other) => overlaps(sentence, other))),
      );
    }),
  );
});

it('gives a span that runs over several sentences for each of them', () => {
  const long = { start: 2, end: 9 };
  expect(
    overlapping(
      [
        { start: 0, end: 4 },
        { start: 5, end: 8 },
        { start: 9, end: 12 },
      ],
      [long],
    ),
  ).toEqual([[long], [long], []]);
});

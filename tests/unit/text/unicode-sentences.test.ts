import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startBehind } from '../../../lib/text/unicode-sentences';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const segmented = (text: string): number[] => [...segmenter.segment(text)].slice(1).map(({ index }) => index);

const terminal = /\p{Sentence_Terminal}|[.\u2024\ufe52\uff0e]|[\n\r\u0085\u2028\u2029]/gu;

const unicodeStarts = (text: string): number[] =>
  Array.from(text.matchAll(terminal)).flatMap(({ index }) => startBehind(text, index) ?? []);

/** What the rules tell apart, and what they take for one. */
const characters = [...'aabcAÉI5 …  .?!:,;–-"\'“”‘’()[]*@$日。٣\u0301\u200b'];

it('finds behind the terminals of a text what the browser’s segmenter finds', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...characters), { maxLength: 40 }), (chosen) => {
      const text = chosen.join('');
      expect(unicodeStarts(text)).toEqual(segmented(text));
    }),
    { numRuns: 3000 },
  );
});

it('finds none in a text of one sentence or of none', () => {
  expect(unicodeStarts('The quay is closed.')).toEqual([]);
  expect(unicodeStarts('Quay, closed')).toEqual([]);
  expect(unicodeStarts('')).toEqual([]);
});

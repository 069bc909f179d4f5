import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '../../../lib/text/block';
import { findQuotes } from '../../../lib/text/quotes';
import { paragraph } from './paragraphs';

/** Text thick with marks, names, verbs and stops, so that every rule is met. */
const marks = "\" “ ” ' ‘ ’ « » „ 6'2\" n't s' ( ) , . ? : —".split(' ');
const words = 'Ines|Okafor|Mr.|the mayor|she|who|said|told|called it|according to|and|of|x'.split('|');
const piece = fc.constantFrom(...marks, ...words);
const text = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) }),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(' ').replace(/\s+/gu, ' ').trim());
const block: fc.Arbitrary<Block> = fc.record({
  text,
  part: fc.constantFrom('headline', 'body', 'caption'),
  quoted: fc.boolean(),
  box: fc.option(fc.integer({ min: 1, max: 3 })),
});
const article = fc.array(block, { maxLength: 8 });

it('gives valid spans within their blocks, in order and without overlap', () => {
  fc.assert(
    fc.property(article, (blocks) => {
      const found = findQuotes(blocks);
      expect(found).toHaveLength(blocks.length);
      found.forEach((quotes, b) => {
        let at = 0;
        for (const { start, end } of quotes) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(blocks[b]?.text.length ?? 0);
      });
    }),
    { numRuns: 400 },
  );
});

it('mentions words of the article, and names no speaker without a mention', () => {
  fc.assert(
    fc.property(article, (blocks) => {
      for (const { speaker, mention } of findQuotes(blocks).flat()) {
        if (mention === null) expect(speaker).toBeNull();
        else expect(blocks.some((candidate) => candidate.text.includes(mention))).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

it('gives the same answer each time', () => {
  fc.assert(
    fc.property(article, (blocks) => {
      expect(findQuotes(blocks)).toEqual(findQuotes(blocks));
    }),
  );
});

it.each(['"', '“', "' ", '“a” ', '"\''])('survives a hundred thousand of %s', (mark) => {
  const [quotes] = findQuotes([paragraph(mark.repeat(100_000))]);
  expect(quotes?.every(({ start, end }) => start < end)).toBe(true);
});

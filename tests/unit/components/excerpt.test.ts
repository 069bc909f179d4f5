import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../components/excerpt';
import { finding } from './finding';

const deciding = (excerpt: ReturnType<typeof excerptOf>) => excerpt.pieces.filter((p) => p.deciding).map((p) => p.text);
const whole = ({ lead, pieces }: ReturnType<typeof excerptOf>) => lead + pieces.map(({ text }) => text).join('');

describe('excerpt', () => {
  test('tells the deciding words apart, wherever the sentence stands in its block', () => {
    const text = 'A clumsy end to a sorry affair.';
    for (const start of [0, 211]) {
      expect(excerptOf(finding(text, { start, deciding: ['sorry', 'clumsy'] })).pieces).toEqual([
        { text: 'A ', deciding: false },
        { text: 'clumsy', deciding: true },
        { text: ' end to a ', deciding: false },
        { text: 'sorry', deciding: true },
        { text: ' affair.', deciding: false },
      ]);
    }
  });

  test('words found by two cues are one run', () => {
    const excerpt = excerptOf(
      finding('Surely a truly sorry affair.', { deciding: ['truly sorry', 'sorry affair', 'sorry'] }),
    );
    expect(deciding(excerpt)).toEqual(['truly sorry affair']);
  });

  test('an insert is one by its place: no word of it decided', () => {
    expect(deciding(excerptOf(finding('Comment: How sad.', { insert: true, deciding: ['sad'] })))).toEqual([]);
  });

  const long = `${'The council met again on the harbour and '.repeat(5)}made a shabby job of it.`;

  test('brings deciding words that stand far back into view, from the start of a word', () => {
    const { lead, pieces } = excerptOf(finding(long, { deciding: ['shabby'] }));
    const shown = pieces.map(({ text }) => text).join('');
    expect(lead).toMatch(/ $/);
    expect(shown.indexOf('shabby')).toBeGreaterThan(10);
    expect(shown.indexOf('shabby')).toBeLessThanOrEqual(40);
  });

  test('leaves nothing out where the deciding words stand early, or where there are none', () => {
    expect(excerptOf(finding(long, { deciding: ['council'] })).lead).toBe('');
    expect(excerptOf(finding(long)).lead).toBe('');
    expect(excerptOf(finding(long, { insert: true, deciding: ['shabby'] })).lead).toBe('');
  });

  test('is the whole text, whatever the evidence', () => {
    const spans = fc.array(
      fc.record({ start: fc.integer({ min: 0, max: 400 }), end: fc.integer({ min: 0, max: 400 }) }),
    );
    const text = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ minLength: 150, maxLength: 300, unit: fc.constantFrom('a', ' ') }),
    );
    fc.assert(
      fc.property(text, spans, (words, at) => {
        const evidence = at.map((span) => ({ cue: 'test', ...span }));
        const excerpt = excerptOf({ ...finding(words), evidence });
        expect(whole(excerpt)).toBe(words);
        expect(excerpt.pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});

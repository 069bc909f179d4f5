import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/classify/analyse';
import { modelScorer } from '../../../../lib/classify/model/model-scorer';
import { pack, unpack } from '../../../../lib/classify/model/weights';
import type { ScorerInput } from '../../../../lib/classify/scorer';

const context = { weights: [1], bias: 0, lone: { slope: 1, bias: 0 } };

const input = (voice: string, quotedShare = 0): ScorerInput => ({
  voice,
  quotedShare,
  part: 'body',
  block: 0,
  evidence: [],
});

const report = [
  'Brellmouth council will close two of its nine car parks in March.',
  'The vote was eleven to four, according to the minutes published on Tuesday.',
  'Councillor Ida Frome said the sites cost 84,000 a year to keep open.',
  'A spokesman for the shopkeepers said they would ask for a review.',
  'The car park on Tanner Street opened in 1974 and holds 210 cars.',
  'Work on the bus lane begins on 4 May.',
];

const scoresOf = (texts: string[]): number[] =>
  analyse(
    texts.map((text) => ({ text, part: 'body' as const, quoted: false, box: null })),
    { scorer: modelScorer },
  ).findings.map(({ scores }) => scores.opinion);

describe('modelScorer', () => {
  it('finds little to mark in a plain report', () => {
    expect(Math.max(...scoresOf(report))).toBeLessThan(0.5);
  });

  it('ranks a stray comment above every sentence of the report around it', () => {
    const comment = 'It is a shabby, cowardly excuse, and nobody should be fooled by such nonsense.';
    const scores = scoresOf([...report.slice(0, 3), comment, ...report.slice(3)]);
    expect(scores.indexOf(Math.max(...scores))).toBe(3);
    expect(scores[3]).toBeGreaterThan(0.5);
  });

  it('gives a quotation nothing and lets it count for nothing', () => {
    const own = report.map((voice) => input(voice));
    const quotation = input('a shameful and stupid disgrace', 0.9);
    const scores = modelScorer([...own, quotation], null);
    expect(scores.at(-1)).toEqual({ opinion: 0, carriers: [] });
    expect(scores.slice(0, -1)).toEqual(modelScorer(own, null));
  });

  it('gives one probability a sentence, and none for none', () => {
    for (const { opinion } of modelScorer(
      report.map((voice) => input(voice)),
      null,
    )) {
      expect(opinion).toBeGreaterThanOrEqual(0);
      expect(opinion).toBeLessThanOrEqual(1);
    }
    expect(modelScorer([], null)).toEqual([]);
  });
});

it('keeps what it knows through packing and unpacking', () => {
  const number = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(0, 1), number, number), { minLength: 1, maxLength: 60 }), (cells) => {
      const known = Uint8Array.from(cells, ([flag]) => flag);
      const comment = Float32Array.from(cells, ([flag, grade]) => flag * grade);
      const page = Float32Array.from(cells, ([flag, , grade]) => flag * grade);
      const sentence = { weights: comment, bias: 1, words: { known, comment, page } };
      const { words, weights } = unpack(pack({ sentence, context })).sentence;
      cells.forEach((_, cell) => {
        expect(words.known.at(cell)).toBe(known[cell]);
        expect(Math.abs((words.comment.at(cell) ?? NaN) - (comment[cell] ?? 0))).toBeLessThan(0.06);
        expect(Math.abs((words.page.at(cell) ?? NaN) - (page[cell] ?? 0))).toBeLessThan(0.06);
        expect(Math.abs((weights.at(cell) ?? NaN) - (comment[cell] ?? 0))).toBeLessThan(0.03);
      });
    }),
  );
});

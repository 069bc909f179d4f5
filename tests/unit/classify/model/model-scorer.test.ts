import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/classify/analyse';
import { lineScorer, modelScorer, rememberingScorer, scorerFrom } from '../../../../lib/classify/model/model-scorer';
import { pack, unpack } from '../../../../lib/classify/model/weights';
import type { ScorerInput } from '../../../../lib/classify/scorer';

const context = { weights: [1], bias: 0, lone: { slope: 1, bias: 0 } };

const input = (voice: string, quotedShare = 0): ScorerInput => ({
  voice,
  quotedShare,
  part: 'body',
  block: 0,
  evidence: [],
  borrowed: [],
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

/** Judges that find every sentence a comment, or none. */
const judge = (bias: number) => ({
  weights: new Float32Array(0),
  bias,
  words: { known: new Uint8Array(0), comment: new Float32Array(0), page: new Float32Array(0) },
  judging: 1,
});

describe('a text', () => {
  const scorer = scorerFrom({ sentence: judge(-9), lone: judge(9), context });
  const opinions = (inputs: ScorerInput[]): boolean[] => scorer(inputs, null).map(({ opinion }) => opinion > 0.5);
  const own = report.map((voice) => input(voice));

  it('of too few sentences for a page is read by weights of its own', () => {
    expect(opinions(own.slice(0, 3))).toEqual([true, true, true]);
    expect(opinions(own.slice(0, 4))).toEqual([false, false, false, false]);
  });

  it('too short for a page is less likely to comment than a line that was chosen', () => {
    const [passage] = modelScorer(own.slice(0, 1), null);
    const [line] = lineScorer(own.slice(0, 1), null);
    expect(passage?.opinion).toBeLessThan(line?.opinion ?? 0);
    expect(modelScorer(own, null)).toEqual(lineScorer(own, null));
  });

  it('is measured by the sentences that are the writer’s own', () => {
    const quotation = input('a shameful and stupid disgrace', 0.9);
    expect(opinions([...own.slice(0, 3), quotation])).toEqual([true, true, true, false]);
  });

  it('is not mistaken by memory for part of the page it stands in', () => {
    const remembering = rememberingScorer();
    for (const inputs of [own, own.slice(1, 2), own]) {
      expect(remembering(inputs, null)).toEqual(modelScorer(inputs, null));
    }
  });
});

it('keeps what it knows through packing and unpacking', () => {
  const number = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(0, 1), number, number), { minLength: 1, maxLength: 60 }), (cells) => {
      const known = Uint8Array.from(cells, ([flag]) => flag);
      const comment = Float32Array.from(cells, ([flag, grade]) => flag * grade);
      const page = Float32Array.from(cells, ([flag, , grade]) => flag * grade);
      const sentence = { weights: comment, bias: 1, words: { known, comment, page }, judging: 1 };
      const lone = { weights: page, bias: 2, words: { known, comment: page, page }, judging: 2 };
      const unpacked = unpack(pack({ sentence, lone, context }));
      for (const [learnt, { words, weights, bias, judging }] of [
        [sentence, unpacked.sentence],
        [lone, unpacked.lone],
      ] as const) {
        expect([bias, judging]).toEqual([learnt.bias, learnt.judging]);
        cells.forEach((_, cell) => {
          expect(words.known.at(cell)).toBe(known[cell]);
          expect(Math.abs((words.comment.at(cell) ?? NaN) - (learnt.words.comment[cell] ?? 0))).toBeLessThan(0.06);
          expect(Math.abs((words.page.at(cell) ?? NaN) - (page[cell] ?? 0))).toBeLessThan(0.06);
          expect(Math.abs((weights.at(cell) ?? NaN) - (learnt.weights[cell] ?? 0))).toBeLessThan(0.03);
        });
      }
    }),
  );
});

import { describe, expect, it, vi } from 'vitest';
import { cellCount, cellOf } from '../../../../lib/classify/model/graded-words';
import { hash } from '../../../../lib/classify/model/hash';
import { featureCount, hashedSize } from '../../../../lib/classify/model/sentence-features';
import { readSentence } from '../../../../lib/classify/model/sentence-model';
import { carryingWords, subjectsOf } from '../../../../lib/classify/model/carrying-words';
import type { LearntModel } from '../../../../lib/classify/model/weights';
import type { ScorerInput } from '../../../../lib/classify/scorer';

const input = (voice: string): ScorerInput => ({
  voice,
  quotedShare: 0,
  part: 'body',
  block: 0,
  evidence: [],
  borrowed: [],
});

type SentenceModel = LearntModel['sentence'];

/** A model that knows the given words, with a grade each, and nothing else. */
function modelOf(grades: Record<string, number>, pages: Record<string, number> = {}): SentenceModel {
  const words = {
    comment: new Float32Array(cellCount),
    page: new Float32Array(cellCount),
    known: new Uint8Array(cellCount),
  };
  for (const [word, grade] of Object.entries(grades)) {
    words.known[cellOf(word)] = 1;
    words.comment[cellOf(word)] = grade;
    words.page[cellOf(word)] = pages[word] ?? 0;
  }
  return { weights: new Float32Array(featureCount), bias: -1, words, judging: 1.75 };
}

describe('readSentence', () => {
  const model = modelOf({ clumsy: 2, plan: -0.5, the: 0 }, { clumsy: 3, plan: -1 });

  it('adds up the grades of known words, less in longer sentences', () => {
    const { margin, pageGrade, gradedWords } = readSentence(model, input('the clumsy plan'));
    expect(margin).toBeCloseTo(-1 + 1.5 / Math.sqrt(4));
    expect(pageGrade).toBeCloseTo(2);
    expect(gradedWords).toBe(3);
    expect(readSentence(model, input('the the the clumsy plan')).margin).toBeLessThan(margin);
  });

  it('weighs pairs of words and shares them out to both', () => {
    const paired = modelOf({ the: 0, clumsy: 0, plan: 0 });
    paired.weights[hash('clumsy plan') % hashedSize] = 4;
    const { margin, shares } = readSentence(paired, input('the clumsy plan'));
    expect(margin).toBeGreaterThan(0);
    expect(shares[0]).toBe(0);
    expect(shares[1]).toBeGreaterThan(0);
    expect(shares[1]).toBeCloseTo(shares[2] ?? 0);
  });

  it('weighs what the cues found, and credits their words with it', () => {
    const { weights } = model;
    const cued = { ...model, weights: Float32Array.from(weights) };
    cued.weights[hash('cue irony') % hashedSize] = 2;
    const found = { ...input('the clumsy plan'), evidence: [{ cue: 'irony', start: 4, end: 10 }] };
    const [cuedReading, plainReading] = [readSentence(cued, found), readSentence(cued, input('the clumsy plan'))];
    expect(cuedReading.margin).toBeCloseTo(plainReading.margin + 1);
    const gained = cuedReading.shares.map((share, i) => share - (plainReading.shares[i] ?? 0));
    expect([...gained]).toEqual([0, expect.closeTo(1), 0]);
  });

  it('looks for the words of a cue once, however often the cue is found', () => {
    const voice = 'clumsy '.repeat(300);
    const evidence = Array.from({ length: 300 }, (_, i) => ({ cue: 'irony', start: 7 * i, end: 7 * i + 6 }));
    const search = vi.spyOn(Array.prototype, 'findIndex');
    readSentence(model, { ...input(voice), evidence });
    expect(search).toHaveBeenCalledOnce();
    search.mockRestore();
  });

  it('reads an empty voice', () => {
    expect(readSentence(model, input('')).margin).toBe(-1);
  });
});

describe('carryingWords', () => {
  const words = (model: SentenceModel, voice: string, subjects: string[] = []): string[] =>
    carryingWords(readSentence(model, input(voice)), input(voice), new Set(subjects)).map(({ start, end }) =>
      voice.slice(start, end),
    );

  it('points at the words that raised the score and at no others', () => {
    const model = modelOf({ the: 0, council: -1, clumsy: 3, plan: 0, and: 0, shameful: 4 });
    expect(words(model, 'the council and the clumsy plan and the shameful council')).toEqual(['clumsy', 'shameful']);
  });

  it('takes adjoining words as one', () => {
    const model = modelOf({ the: 0, shameful: 4, clumsy: 3, plan: 0 });
    expect(words(model, 'the shameful clumsy plan')).toEqual(['shameful clumsy']);
  });

  it('points at no name, wherever capitals hide it', () => {
    const model = modelOf({ the: 0, norsemen: 4, shameful: 4, plan: 0, council: 0 });
    expect(words(model, 'Norsemen Plan Of The Shameful Council')).toEqual([]);
    expect(words(model, 'norsemen plan of the shameful council')).toEqual(['norsemen', 'shameful']);
  });

  it('points at a word that weighs by its company only where nothing else can be pointed at', () => {
    const model = modelOf({ the: 0, clumsy: 0.5, plan: 0, shameful: 4 });
    model.weights[hash('clumsy plan') % hashedSize] = 9;
    expect(words(model, 'the clumsy plan')).toEqual(['clumsy']);
    expect(words(model, 'the clumsy plan and the shameful plan')).toEqual(['shameful']);
    const found = { ...input('the clumsy plan'), evidence: [{ cue: 'irony', start: 0, end: 3 }] };
    expect(carryingWords(readSentence(model, found), found, new Set())).toEqual([]);
  });

  it('points at more than one word where the model calls more of them judging', () => {
    const model = modelOf({ the: 0, clumsy: 1.5, shameful: 4 });
    expect(words(model, 'the clumsy and the shameful')).toEqual(['shameful']);
    expect(words({ ...model, judging: 1.25 }, 'the clumsy and the shameful')).toEqual(['clumsy', 'shameful']);
  });

  it('points at nothing that is somebody else’s, also where less weighs outside', () => {
    const model = modelOf({ the: 0, cruel: 4, clumsy: 4, shameful: 4, plan: 2 });
    const voice = 'the plan, the cruel clumsy shameful plan';
    const borrowed = [{ start: 10, end: voice.length }];
    const reading = readSentence(model, input(voice));
    expect(carryingWords(reading, { voice, borrowed }, new Set())).toEqual([{ start: 4, end: 8 }]);
  });

  it('points at nothing that the page is about', () => {
    const model = modelOf({ the: 0, tragic: 4, opera: 4, old: 0, new: 0, red: 0 });
    const page = ['the old opera', 'the new opera', 'the red tragic opera'];
    const subjects = subjectsOf(page.map((voice) => readSentence(model, input(voice))));
    expect([...subjects]).toEqual(['opera']);
    expect(words(model, 'the tragic opera', [...subjects])).toEqual(['tragic']);
  });

  it('points at nothing where no word stands out', () => {
    expect(words(modelOf({ the: 0.1, plan: 0.1 }), 'the plan')).toEqual([]);
  });
});

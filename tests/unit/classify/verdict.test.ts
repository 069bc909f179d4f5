import { describe, expect, it } from 'vitest';
import { thresholds, type Sensitivity } from '../../../lib/classify/sensitivity';
import { verdictOf as verdictAt, type Observation } from '../../../lib/classify/verdict';

const nothing: Observation = {
  insert: false,
  notice: false,
  quotedShare: 0,
  opinion: 0.1,
  evidence: [],
  borrows: false,
};

const verdictOf = (observation: Observation, sensitivity: Sensitivity = 'balanced') =>
  verdictAt(observation, sensitivity);

const cuesOf = (observation: Observation): string[] => verdictOf(observation).evidence.map(({ cue }) => cue);

describe('verdictOf', () => {
  it('decides in the order of the label guide: insert, quotation, own words, fact', () => {
    expect(verdictOf({ ...nothing, insert: true, quotedShare: 1, opinion: 0 }).label).toBe('opinion');
    expect(verdictOf({ ...nothing, quotedShare: 0.5, opinion: 1 }).label).toBe('quote');
    expect(verdictOf({ ...nothing, quotedShare: 0.49, opinion: thresholds.balanced }).label).toBe('opinion');
    expect(verdictOf({ ...nothing, quotedShare: 0.49, opinion: 0.49 }).label).toBe('fact');
  });

  it('takes a notice about the text for reporting, however it is worded', () => {
    const evidence = [{ cue: 'verdict-noun', start: 0, end: 4 }];
    const notice = { ...nothing, notice: true, opinion: 0.9, evidence };
    expect(verdictOf(notice)).toMatchObject({ label: 'fact', scores: { fact: 1, opinion: 0 }, evidence: [] });
    expect(verdictOf({ ...notice, quotedShare: 0.6 }).label).toBe('quote');
  });

  it('keeps scores that rank sentences of any label', () => {
    expect(verdictOf({ ...nothing, quotedShare: 0.75, opinion: 0.25 }).scores).toEqual({
      fact: 0.25,
      quote: 0.75,
      opinion: 0.25,
    });
    expect(verdictOf({ ...nothing, opinion: 0.25 }).scores).toEqual({ fact: 0.75, quote: 0, opinion: 0.25 });
    expect(verdictOf({ ...nothing, insert: true, quotedShare: 0.25 }).scores).toEqual({
      fact: 0,
      quote: 0.25,
      opinion: 1,
    });
  });

  it('keeps the evidence that speaks for its label, in the order of the words', () => {
    const evidence = [
      { cue: 'verdict-noun', start: 20, end: 25 },
      { cue: 'attribution', start: 0, end: 4 },
      { cue: 'sentence-adverb', start: 10, end: 15 },
    ];
    expect(cuesOf({ ...nothing, opinion: 0.9, evidence })).toEqual(['sentence-adverb', 'verdict-noun']);
    expect(cuesOf({ ...nothing, evidence })).toEqual(['attribution']);
    expect(cuesOf({ ...nothing, quotedShare: 0.8, evidence })).toEqual(['attribution']);
  });

  it('marks more or less as the reader asks, and only what it can point at where the plain cases are asked for', () => {
    const evidence = [{ cue: 'wording', start: 0, end: 4 }];
    const at = (opinion: number, sensitivity: Sensitivity, found = evidence) =>
      verdictOf({ ...nothing, opinion, evidence: found }, sensitivity).label;
    expect([at(0.45, 'everything'), at(0.45, 'balanced'), at(0.45, 'plain')]).toEqual(['opinion', 'fact', 'fact']);
    expect([at(0.9, 'plain'), at(0.9, 'plain', []), at(0.9, 'balanced', [])]).toEqual(['opinion', 'fact', 'opinion']);
    expect(verdictOf({ ...nothing, insert: true }, 'plain').label).toBe('opinion');
  });

  it('marks a sentence that reports a source only where it can point at words of the writer', () => {
    const reporting = { ...nothing, opinion: 0.9, borrows: true };
    expect(verdictOf(reporting, 'everything').label).toBe('fact');
    expect(verdictOf({ ...reporting, evidence: [{ cue: 'attribution', start: 0, end: 4 }] }).label).toBe('fact');
    expect(verdictOf({ ...reporting, evidence: [{ cue: 'wording', start: 0, end: 4 }] }).label).toBe('opinion');
    expect(verdictOf({ ...reporting, insert: true }).label).toBe('opinion');
  });
});

import { expect, it } from 'vitest';
import { findEvidence } from '../../../lib/classify/evidence';
import { voiceOf } from '../../../lib/classify/voice';

function cuesIn(text: string, quoted = ''): string[] {
  const start = text.indexOf(quoted);
  const quotes = quoted ? [{ start, end: start + quoted.length }] : [];
  return findEvidence(voiceOf(text, { start: 0, end: text.length }, quotes)).map(({ cue }) => cue);
}

it('finds what the writer says, where it stands', () => {
  const text = 'Sadly, the quay is a shambles.';
  const evidence = findEvidence(voiceOf(text, { start: 0, end: text.length }, []));
  expect(evidence.map(({ cue, start, end }) => [cue, text.slice(start, end)])).toContainEqual([
    'verdict-noun',
    'shambles',
  ]);
  expect(cuesIn(text)).toContain('sentence-adverb');
});

it('does not hold against the writer what a source says, in quotation marks or without', () => {
  expect(cuesIn('"Sadly, the quay is a shambles," the inspector said.', '"Sadly, the quay is a shambles,"')).toEqual([
    'attribution',
  ]);
  expect(cuesIn('The inspector said that the quay was a shambles.')).toEqual(['attribution']);
});

it('does hold against the writer what stands outside the reported words', () => {
  expect(cuesIn('In a pathetic show, the inspector said that the quay was safe.')).toContain('verdict-adjective');
});

it('does not hold against the writer what stands in marks, but for mocking ones and the verdicts of checkers', () => {
  expect(cuesIn('The mayor branded her rival “Crazy Claes” on Monday.')).not.toContain('verdict-adjective');
  expect(cuesIn("The book, 'A Shameful Farce', is out in May.")).toEqual([]);
  expect(cuesIn('A shameful farce, the book “Salt Road” is out in May.')).toContain('verdict-adjective');
  expect(cuesIn("The workers' shameful farce annoyed the bosses' lawyers.")).toContain('verdict-adjective');
  expect(cuesIn('His “plan” is a sheet of paper.')).toContain('scare-quotes');
  expect(cuesIn('We rate the claim “mostly false”.')).toContain('fact-check-verdict');
});

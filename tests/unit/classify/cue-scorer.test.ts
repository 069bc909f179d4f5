import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueScorer } from '../../../lib/classify/cue-scorer';
import { cues } from '../../../lib/classify/cues';
import { findEvidence } from '../../../lib/classify/evidence';
import type { ScorerInput } from '../../../lib/classify/scorer';
import { voiceOf } from '../../../lib/classify/voice';

function input(text: string): ScorerInput {
  const voice = voiceOf(text, { start: 0, end: text.length }, []);
  return { voice: voice.text, quotedShare: 0, part: 'body', block: 0, evidence: findEvidence(voice) };
}

const score = (text: string): number => cueScorer([input(text)])[0] ?? NaN;

describe('cueScorer', () => {
  it('calls a plain report improbable as comment, and a verdict probable', () => {
    expect(score('The ferry left the port of Kandara at nine on Monday.')).toBeLessThan(0.2);
    expect(score('It was a pathetic excuse, and a shameless one.')).toBeGreaterThan(0.5);
  });

  it('rises with what speaks for comment and falls with what speaks for reporting', () => {
    expect(score('It was a shambles.')).toBeGreaterThan(score('It was a harbour.'));
    expect(score('The quay is widely seen as closed.')).toBeLessThan(score('The quay is closed.'));
    expect(score('It was a shambles in 2014 and 2019.')).toBeLessThan(score('It was a shambles.'));
    expect(score('It was a shambles for Ann Lorne and Per Holm.')).toBeLessThan(score('It was a shambles.'));
  });

  it('counts a cue once', () => {
    expect(score('It was a shambles, a shambles, a shambles.')).toBe(score('It was a shambles, a harbour, a harbour.'));
  });

  it('scores every sentence on its own, in order', () => {
    const texts = ['It was a shambles.', 'It was a harbour.', 'Sadly, nobody looked.'];
    expect(cueScorer(texts.map(input))).toEqual(texts.map(score));
  });

  it('gives a probability that is never certain, whatever was found', () => {
    const evidence = fc.subarray(cues.map(({ id }) => ({ cue: id, start: 0, end: 1 })));
    fc.assert(
      fc.property(fc.string(), evidence, (voice, found) => {
        const [probability] = cueScorer([{ voice, quotedShare: 0, part: 'body', block: 0, evidence: found }]);
        expect(probability).toBeGreaterThan(0.001);
        expect(probability).toBeLessThan(0.999);
      }),
    );
  });
});

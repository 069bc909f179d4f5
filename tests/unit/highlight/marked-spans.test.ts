import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/classify/label';
import { markedSpans } from '../../../lib/highlight/marked-spans';

const finding = (over: Partial<Finding>): Finding => ({
  id: '0:10',
  block: 0,
  start: 10,
  end: 60,
  text: '',
  label: 'fact',
  scores: { fact: 1, quote: 0, opinion: 0 },
  insert: false,
  quotes: [],
  attribution: null,
  evidence: [],
  ...over,
});
const unnamed = { speaker: null, mention: null };

describe('markedSpans', () => {
  it('marks a plain report whole', () => {
    expect(markedSpans(finding({}))).toEqual([{ kind: 'fact', start: 10, end: 60 }]);
  });

  it('marks the quoted words of a report beside the report', () => {
    expect(markedSpans(finding({ quotes: [{ start: 20, end: 30, ...unnamed }] }))).toEqual([
      { kind: 'quote', start: 20, end: 30 },
      { kind: 'fact', start: 10, end: 60 },
    ]);
  });

  it('marks in a quotation the quoted words alone, cut to the sentence', () => {
    expect(markedSpans(finding({ label: 'quote', quotes: [{ start: 0, end: 40, ...unnamed }] }))).toEqual([
      { kind: 'quote', start: 10, end: 40 },
    ]);
  });

  it('marks a comment whole and its deciding words again', () => {
    expect(markedSpans(finding({ label: 'opinion', evidence: [{ cue: 'evaluation', start: 12, end: 18 }] }))).toEqual([
      { kind: 'opinion', start: 10, end: 60 },
      { kind: 'cue', start: 12, end: 18 },
    ]);
  });

  it('leaves the cues of a report unmarked', () => {
    expect(markedSpans(finding({ evidence: [{ cue: 'attribution', start: 12, end: 18 }] }))).toEqual([
      { kind: 'fact', start: 10, end: 60 },
    ]);
  });
});

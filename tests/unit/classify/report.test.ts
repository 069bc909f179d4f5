import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/classify/label';
import { reportOf } from '../../../lib/classify/report';

function finding(text: string, label: Finding['label'], quoted = '', insert = false): Finding {
  const start = 100;
  const at = start + text.indexOf(quoted);
  return {
    id: `0:${start}`,
    block: 0,
    start,
    end: start + text.length,
    text,
    label,
    insert,
    scores: { fact: 0, quote: 0, opinion: 0 },
    quotes: quoted ? [{ start: at, end: at + quoted.length, speaker: null, mention: null }] : [],
    attribution: null,
    evidence: [],
  };
}

const words = (...findings: Finding[]) => reportOf(findings).words;

describe('reportOf', () => {
  it('counts sentences by label and keeps the findings', () => {
    const findings = [finding('It rained.', 'fact'), finding('Sadly.', 'opinion'), finding('It rained again.', 'fact')];
    expect(reportOf(findings).sentences).toEqual({ fact: 2, quote: 0, opinion: 1 });
    expect(reportOf(findings).findings).toBe(findings);
  });

  it('counts words by voice: "she said" is reporting, what she said is hers', () => {
    expect(words(finding('"The quay is shut," she said.', 'quote', '"The quay is shut,"'))).toEqual({
      fact: 2,
      quote: 4,
      opinion: 0,
    });
    expect(words(finding('He called the quay "shut for good".', 'fact', '"shut for good"'))).toEqual({
      fact: 4,
      quote: 3,
      opinion: 0,
    });
    expect(words(finding('His "shut for good" is pathetic.', 'opinion', '"shut for good"'))).toEqual({
      fact: 0,
      quote: 3,
      opinion: 3,
    });
  });

  it("gives an editor's insert to the editor, whatever it quotes", () => {
    expect(words(finding('Comment: He said "never again".', 'opinion', '"never again"', true))).toEqual({
      fact: 0,
      quote: 0,
      opinion: 5,
    });
  });

  it('counts only the part of a quotation that lies in the sentence', () => {
    const partly = finding('again and again," she said.', 'quote', 'again and again,"');
    partly.quotes = partly.quotes.map((quote) => ({ ...quote, start: 20 }));
    expect(words(partly)).toEqual({ fact: 2, quote: 3, opinion: 0 });
  });

  it('is empty for a page without sentences', () => {
    expect(reportOf([])).toEqual({
      sentences: { fact: 0, quote: 0, opinion: 0 },
      words: { fact: 0, quote: 0, opinion: 0 },
      editors: 0,
      voices: [],
      findings: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../../../lib/text/quotation/pairing';
import { outerSentences } from '../../../../lib/text/source/outer-sentences';

const sentences = (text: string): string[] =>
  outerSentences(text, pairMarks(text).pairs).map(({ start, end }) => text.slice(start, end));

describe('a quotation of several sentences', () => {
  it('does not end the sentence around it', () => {
    expect(sentences('“We ran. Nobody looked back,” said Maes. It rained.')).toEqual([
      '“We ran. Nobody looked back,” said Maes.',
      'It rained.',
    ]);
  });

  it('ends it with a full stop at its end', () => {
    expect(sentences('Maes said: “We ran. Nobody looked back.” It rained.')).toEqual([
      'Maes said: “We ran. Nobody looked back.”',
      'It rained.',
    ]);
  });

  it('does not end it with a question', () => {
    expect(sentences('“Who ran? Why?” Maes asked.')).toEqual(['“Who ran? Why?” Maes asked.']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../lib/text/block';
import { findQuotes } from '../../../../lib/text/quotes';
import { paragraph, paragraphs, quotedIn } from '../paragraphs';

const boxed = (...texts: string[]): Block[] => texts.map((text) => paragraph(text, { quoted: true, box: 1 }));

describe('a block that the page marks as a quotation', () => {
  it('is one from end to end', () => {
    expect(quotedIn(boxed('We waited for two winters. Nobody came.'))).toEqual([
      ['We waited for two winters. Nobody came.'],
    ]);
  });

  it('is one although a word in it stands between marks', () => {
    const text = 'We waited for two winters, as “guests,” and nobody came.';
    expect(quotedIn(boxed(text))).toEqual([[text]]);
  });

  it('is bounded by its marks where it has them', () => {
    expect(quotedIn(boxed('“We waited,” she said.'))).toEqual([['“We waited,”']]);
    expect(quotedIn(boxed('In May Maes said that the winters had been “long.”'))).toEqual([['“long.”']]);
  });

  it('leaves out its signature, which names the speaker', () => {
    const blocks = boxed('We waited for two winters. — Lotte Claes, baker');
    expect(quotedIn(blocks)).toEqual([['We waited for two winters.']]);
    expect(findQuotes(blocks)[0]?.[0]).toMatchObject({ speaker: 'Lotte Claes', mention: 'Lotte Claes' });
  });

  it('takes its speaker from a signature in a block of its own', () => {
    const found = findQuotes(boxed('We waited for two winters.', 'Nobody came.', '— Lotte Claes'));
    expect(found.map((quotes) => quotes.map(({ speaker }) => speaker))).toEqual([['Lotte Claes'], ['Lotte Claes'], []]);
  });

  it('takes its speaker from the paragraph that announces it', () => {
    const found = findQuotes([...paragraphs('Lotte Claes wrote:'), ...boxed('We waited.', 'Nobody came.')]);
    expect(found.flat().map(({ speaker }) => speaker)).toEqual(['Lotte Claes', 'Lotte Claes']);
  });
});

describe("an editor's insert in a block quotation", () => {
  it('is no quotation, to the end of its container', () => {
    expect(quotedIn(boxed('Comment: Nobody reads these reports.', 'And nobody will.')).flat()).toEqual([]);
  });

  it('does not keep another container from being one', () => {
    const [insert] = boxed('Comment: Nobody reads these reports.');
    const [quotation] = boxed('We waited for two winters.');
    if (!insert || !quotation) throw new Error('two blocks');
    expect(quotedIn([insert, { ...quotation, box: 2 }])).toEqual([[], ['We waited for two winters.']]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Find } from '../../../lib/classify/cue';
import { inQuestion, opening, phrases, setOff } from '../../../lib/classify/phrases';
import { voiceOf } from '../../../lib/classify/voice';

const found = (find: Find, text: string): string[] =>
  find(voiceOf(text, { start: 0, end: text.length }, [])).map(({ start, end }) => text.slice(start, end));

describe('phrases', () => {
  const find = phrases('sadly, of course, a far cry, far');

  it('finds whole words in any case', () => {
    expect(found(find, 'Sadly, the farmer left; of course he did.')).toEqual(['Sadly', 'of course']);
  });

  it('takes the longest phrase, and each word once', () => {
    expect(found(find, 'It is a far cry from far away.')).toEqual(['a far cry', 'far']);
  });

  it('joins words over a space or a hyphen and nothing else', () => {
    expect(found(find, 'An of-course answer.')).toEqual(['of-course']);
    expect(found(find, 'What they spoke of, course by course.')).toEqual([]);
  });

  it('leaves names alone, but not the first word of a sentence or of an aside', () => {
    expect(found(find, 'She lives in Far Harbour, Sadly County.')).toEqual([]);
    expect(found(find, 'Far away: Sadly nobody saw it.')).toEqual(['Far', 'Sadly']);
  });

  it('reads curly apostrophes', () => {
    expect(found(phrases("it's time"), 'It’s time.')).toEqual(['It’s time']);
  });

  it('takes any of several words, any word at all, and words that may be missing', () => {
    expect(found(phrases('is/was (far) too * to'), 'It was too late to eat, and is far too dear to drink.')).toEqual([
      'was too late to',
      'is far too dear to',
    ]);
  });

  it('spares phrases of ordinary use', () => {
    const must = phrases('must', 'must be at least, if * must');
    expect(found(must, 'You must be at least 18; if you must ask, you must.')).toEqual(['must']);
  });

  it('refuses a list whose phrase begins with no word of its own', () => {
    expect(() => phrases('* late')).toThrow('"* late"');
    expect(() => phrases('(very) late')).toThrow('"(very) late"');
  });
});

describe('opening', () => {
  it('finds only what the sentence begins with', () => {
    expect(found(opening(phrases('still, yet')), '– Still, he is not here yet.')).toEqual(['Still']);
  });
});

describe('inQuestion', () => {
  it('finds only in a sentence that asks', () => {
    const find = inQuestion(phrases('why'));
    expect(found(find, 'And why (really?)')).toEqual(['why']);
    expect(found(find, 'He asked why? Nobody knew.')).toEqual([]);
  });
});

describe('setOff', () => {
  it('finds only what punctuation follows, or nothing', () => {
    const calls = setOff(phrases('no, well'));
    expect(found(calls, 'No, it is not; well – not quite. No')).toEqual(['No', 'well', 'No']);
    expect(found(calls, 'No arrests have been made in a well-known case.')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeholder, voiceOf } from '../../../lib/classify/voice';

const text = 'He left. Sadly, “the road’s gone,” she said. It rained.';
const sentence = { start: 9, end: 44 };
const quote = { start: 16, end: 34 };

describe('voiceOf', () => {
  it('masks quoted characters one by one, marks included', () => {
    expect(voiceOf(text, sentence, [quote]).text).toBe(`Sadly, ${placeholder.repeat(18)} she said.`);
  });

  it('masks the part of a quotation that lies in the sentence', () => {
    expect(voiceOf(text, sentence, [{ start: 0, end: 14 }]).text.startsWith(`${placeholder.repeat(5)}, `)).toBe(true);
    expect(voiceOf(text, { start: 16, end: 22 }, [{ start: 0, end: text.length }]).text).toBe(placeholder.repeat(6));
  });

  it('makes typographic marks and spaces plain', () => {
    const typographic = 'The mayor’s\u00A0‘plan’ “works”';
    expect(voiceOf(typographic, { start: 0, end: typographic.length }, []).text).toBe(`The mayor's 'plan' "works"`);
  });

  it.each([
    ["It's worth noting that the pier is closed.", 'the pier is closed.'],
    ['But it should also be noted that rain fell.', 'rain fell.'],
    ['We should mention that the ferry is late.', 'the ferry is late.'],
  ])('says nothing for a phrase that only announces a statement: %s', (announced, rest) => {
    const { text: voice, attribution } = voiceOf(announced, { start: 0, end: announced.length }, []);
    expect(voice).toHaveLength(announced.length);
    expect(voice.replace('But', '').trimStart()).toBe(rest);
    expect(attribution).toBeNull();
  });

  it.each([
    ['The list is on https://www.worst.example/very-sad-list now.', 'The list is on now.'],
    ['The list is on www.worst.example/very-sad-list now.', 'The list is on now.'],
    ['Write to sadly.late@worst.example by May.', 'Write to by May.'],
    ['The @sadferry account wrote at 10 @ night.', 'The @sadferry account wrote at 10 @ night.'],
  ])('hears no words in an address: %s', (addressed, rest) => {
    const { text: voice } = voiceOf(addressed, { start: 0, end: addressed.length }, []);
    expect(voice).toHaveLength(addressed.length);
    expect(voice.replace(/ +/gu, ' ')).toBe(rest);
  });

  it('leaves a duty its words', () => {
    const duty = 'We should note every leak and mend it.';
    expect(voiceOf(duty, { start: 0, end: duty.length }, []).text).toBe(duty);
  });

  it('keeps the length of the sentence, whatever the text and its quotations', () => {
    const spans = fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 8 }).map((cuts) => {
      const sorted = cuts.toSorted((a, b) => a - b);
      return sorted.slice(1).flatMap((end, i) => (i % 2 === 0 ? [{ start: sorted[i] ?? 0, end }] : []));
    });
    const unit = fc.constantFrom(...' aA\'"’“,.İ😀\u00A0', '\uD83D', placeholder);
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), spans, fc.nat(20), fc.nat(60), (any, quotes, start, length) => {
        const within = { start: Math.min(start, any.length), end: Math.min(start + length, any.length) };
        const inside = quotes.filter(({ end }) => end <= any.length);
        expect(voiceOf(any, within, inside).text).toHaveLength(within.end - within.start);
      }),
    );
  });

  it('gives its words where they stand', () => {
    const { words } = voiceOf(text, sentence, [quote]);
    expect(words.map(({ start, end }) => text.slice(sentence.start + start, sentence.start + end))).toEqual([
      'Sadly',
      'she',
      'said',
    ]);
    expect(words.map(({ joined }) => joined)).toEqual([false, false, true]);
  });

  it('gives the words that a pattern finds, whatever the text', () => {
    const unit = fc.constantFrom(..."aB1é\u0301漢İ '’.,-", "it's", '\u{1D54F}', '\uD83D');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (any) => {
        const voice = voiceOf(any, { start: 0, end: any.length }, []);
        const expected = Array.from(voice.text.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu), ({ index }) => index);
        expect(voice.words.map(({ start }) => start)).toEqual(expected);
      }),
    );
  });

  it('knows to whom the writer hands the word', () => {
    const { attribution } = voiceOf(text, sentence, [quote]);
    expect(
      attribution && text.slice(sentence.start + attribution.cue.start, sentence.start + attribution.cue.end),
    ).toBe('said');
    expect(voiceOf(text, { start: 45, end: 55 }, []).attribution).toBeNull();
  });

  it('takes a capital for a name only in the middle of a clause', () => {
    const own = 'Good men met in Good Harbour: Good, I said';
    const names = voiceOf(own, { start: 0, end: own.length }, []).words.filter(({ name }) => name);
    expect(names.map(({ start, end }) => own.slice(start, end))).toEqual(['Good', 'Harbour']);
  });
});

import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../lib/classify/lexicon';
import { voiceOf } from '../../../lib/classify/voice';

describe('Lexicon', () => {
  const lexicon = new Lexicon();
  const distances = lexicon.add('a far cry, far');
  const cries = lexicon.add('cry, cry (out) loud, far');
  const text = 'A far cry, and they cry loud and far.';
  const voice = voiceOf(text, { start: 0, end: text.length }, []);
  const found = (list: number) => lexicon.find(list, voice).map(({ start, end }) => text.slice(start, end));

  it('reads all lists at once and keeps them apart', () => {
    expect(found(distances)).toEqual(['A far cry', 'far']);
    expect(found(cries)).toEqual(['far', 'cry', 'cry loud', 'far']);
  });

  it('finds nothing of a list that has no phrase', () => {
    expect(found(lexicon.add(''))).toEqual([]);
  });
});

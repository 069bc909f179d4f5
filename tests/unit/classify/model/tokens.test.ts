import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../lib/classify/model/tokens';
import { placeholder } from '../../../../lib/classify/voice';

const known = new Set(['ships', 'the', 'harbour', 'denials', 'clumsy', 'plan']);
const isName = (key: string): boolean => !known.has(key);
const keys = (voice: string): string[] => tokenise(voice, isName).map(({ key }) => key);

describe('tokenise', () => {
  it('takes a run of capitalised words as one name', () => {
    expect(keys('the harbour of Port Ellery Quay opened')).toEqual(['the', 'harbour', 'of', '<name>', 'opened']);
  });

  it('keeps a known word that opens the sentence, and takes an unknown one for a name', () => {
    expect(keys('Denials followed')).toEqual(['denials', 'followed']);
    expect(keys('Wexcombe followed')).toEqual(['<name>', 'followed']);
    expect(keys('But Wexcombe followed')).toEqual(['but', '<name>', 'followed']);
  });

  it('does not take the words of a headline in title case for names', () => {
    expect(keys('Denials The Harbour Ships Clumsy Plan')).toEqual([
      'denials',
      'the',
      'harbour',
      'ships',
      'clumsy',
      'plan',
    ]);
  });

  it('has one key for any number', () => {
    expect(keys('it cost 3,400.50 in 1987')).toEqual(['it', 'cost', '<number>', 'in', '<number>']);
  });

  it('tells a scrap of quotation from a long one', () => {
    expect(keys(`a ${placeholder.repeat(9)} plan`)).toEqual(['a', '<scrap>', 'plan']);
    expect(keys(`he said ${placeholder.repeat(60)}`)).toEqual(['he', 'said', '<quotation>']);
  });

  it('drops a possessive but keeps a shortened verb', () => {
    expect(keys("the plan's end; it's the harbour")).toEqual(['the', 'plan', 'end', ';', "it's", 'the', 'harbour']);
  });

  it('gives spans that hold what they stand for', () => {
    const voice = 'the clumsy plan of Port Ellery';
    expect(tokenise(voice, isName).map(({ start, end }) => voice.slice(start, end))).toEqual([
      'the',
      'clumsy',
      'plan',
      'of',
      'Port Ellery',
    ]);
  });

  it('gives ordered spans without overlap on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (voice) => {
        let reached = 0;
        for (const { start, end } of tokenise(voice, isName)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(voice.length);
      }),
    );
  });
});

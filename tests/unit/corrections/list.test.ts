import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cues } from '../../../lib/classify/cues';
import { longestText, mostCorrections, withOne, without, type Correction } from '../../../lib/corrections/correction';
import { leaningsOf, mostPerCue } from '../../../lib/corrections/leanings';
import { exportText, importText, merged } from '../../../lib/corrections/transfer';

const one = (text: string, over: Partial<Correction> = {}): Correction => ({
  site: 'courier.example',
  text,
  comment: false,
  cues: ['irony'],
  at: 1,
  ...over,
});

describe('the list', () => {
  test('holds the last word on each sentence', () => {
    const list = withOne(withOne([], one('So it goes.')), one('So  it goes.', { comment: true, at: 2 }));
    expect(list).toEqual([one('So  it goes.', { comment: true, at: 2 })]);
    expect(without(list, 'courier.example', 'so it goes.')).toEqual([]);
    expect(without(list, 'other.example', 'so it goes.')).toEqual(list);
  });

  test('knows a long sentence by its beginning', () => {
    const long = 'word '.repeat(longestText);
    const list = withOne([], one(long));
    expect(list[0]?.text).toHaveLength(longestText);
    expect(without(list, 'courier.example', long)).toEqual([]);
  });

  test('drops the oldest where it is full', () => {
    const full = Array.from({ length: mostCorrections }, (_, i) => one(`Sentence ${i}.`));
    const list = withOne(full, one('One more.'));
    expect(list).toHaveLength(mostCorrections);
    expect([list[0]?.text, list.at(-1)?.text]).toEqual(['Sentence 1.', 'One more.']);
  });
});

test('leanings are bounded, whatever was said', () => {
  const said = fc.record({ comment: fc.boolean(), cues: fc.array(fc.constantFrom('irony', 'quip', 'musing')) });
  fc.assert(
    fc.property(fc.array(said, { maxLength: 50 }), (all) => {
      const leanings = leaningsOf(all.map((over) => one('So.', over)));
      for (const leaning of leanings.values()) expect(Math.abs(leaning)).toBeLessThanOrEqual(mostPerCue);
    }),
  );
});

describe('a file', () => {
  test('brings back what was put into it', () => {
    const list = [one('So it goes.'), one('“How odd.”', { comment: true, cues: [] })];
    expect(importText(exportText(list))).toEqual(list);
  });

  test.each([
    ['no JSON', 'not-ours'],
    ['null', 'not-ours'],
    ['{"format":"another","version":1,"corrections":[]}', 'not-ours'],
    ['{"format":"aside-corrections","version":2,"corrections":[]}', 'newer'],
    ['{"format":"aside-corrections","version":1,"corrections":[{"site":"a"}]}', 'not-ours'],
    [exportText([one('So it goes.', { at: 1e16 })]), 'not-ours'],
  ])('%s is refused: %s', (text, refusal) => {
    expect(importText(text)).toBe(refusal);
  });

  test('may name every cue there is, and is refused with names that no version can have', () => {
    const naming = (all: readonly string[]) => exportText([one('So it goes.', { cues: all })]);
    expect(importText(naming(cues.map(({ id }) => id)))).toHaveLength(1);
    expect(importText(naming(Array.from({ length: 100 }, () => 'irony')))).toBe('not-ours');
    expect(importText(naming(['irony'.repeat(12)]))).toBe('not-ours');
  });

  test('that is as large as can be taken in has room in a browser’s 10 MiB', () => {
    /** The longest list of this that a file may hold, of characters as large as they come in UTF-8. */
    const longest = (valueOf: (length: number) => Partial<Correction>, upTo: number) =>
      Array.from({ length: upTo }, (_, i) => valueOf(upTo - i)).find(
        (over) => typeof importText(exportText([one('A.', over)])) !== 'string',
      );
    const cue = longest((length) => ({ cues: ['c'.repeat(length)] }), 500)?.cues?.[0] ?? '';
    const largest = {
      ...longest((length) => ({ text: '語'.repeat(length) }), 500),
      ...longest((length) => ({ site: '語'.repeat(length) }), 500),
      ...longest((length) => ({ cues: Array.from({ length }, () => cue) }), 500),
      at: 8.64e15,
    };
    const full = Array.from({ length: mostCorrections }, () => one('A.', largest));
    expect(new TextEncoder().encode(JSON.stringify(full)).length).toBeLessThan(10 * 1024 * 1024);
  });

  test('is merged so that nothing is lost and the later word goes', () => {
    const mine = [one('A.', { at: 1 }), one('B.', { at: 5 })];
    const theirs = [one('a.', { at: 3, comment: true }), one('B.', { at: 2, comment: true }), one('C.', { at: 4 })];
    expect(merged(mine, theirs)).toEqual([theirs[0], theirs[2], mine[1]]);
    const full = Array.from({ length: mostCorrections }, (_, i) => one(`Sentence ${i}.`));
    expect(merged(full, mine)).toBe('too-many');
  });
});

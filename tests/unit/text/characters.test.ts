import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, capital, endOfRun, kindsAt, letter, mark, nextOf, number, widthAt } from '../../../lib/text/characters';

const patterns: [name: string, kind: number, pattern: string][] = [
  ['letter', letter, String.raw`\p{L}`],
  ['capital', capital, String.raw`\p{Lu}`],
  ['mark', mark, String.raw`\p{M}`],
  ['number', number, String.raw`\p{N}`],
  ['blank', blank, String.raw`\s`],
];

const odd = fc.constantFrom(...'aZé漢İ٣½\u0301\u00A0\u2028 ,', '\u{1D54F}', '😀', '\uD83D', '\uDE00');
const texts = fc.oneof(
  fc.string({ unit: odd, maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

describe.each(patterns)('%s', (_, kind, source) => {
  it('is what a regular expression says, of any character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const character of text) {
          expect((kindsAt(text, at) & kind) !== 0).toBe(new RegExp(source, 'u').test(character));
          expect(widthAt(text, at)).toBe(character.length);
          at += character.length;
        }
      }),
    );
  });

  it('makes runs that begin and end where a regular expression says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const runs: [start: number, end: number][] = [];
        for (let at = nextOf(text, 0, kind); at < text.length; at = nextOf(text, at, kind)) {
          runs.push([at, endOfRun(text, at, kind)]);
          at = endOfRun(text, at, kind);
        }
        const expected = Array.from(text.matchAll(new RegExp(`(?:${source})+`, 'gu')), ({ 0: run, index }) => [
          index,
          index + run.length,
        ]);
        expect(runs).toEqual(expected);
      }),
    );
  });
});

it('says nothing of what stands behind the text', () => {
  expect(kindsAt('a', 1)).toBe(0);
  expect(kindsAt('', 0)).toBe(0);
});

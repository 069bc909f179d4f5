import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { fold } from '../../../lib/page/folding';

const { document } = new JSDOM().window;
const textNode = (data: string): Text => document.createTextNode(data);

/** Text nodes and line breaks (null) of a line, out of words and of everything that is folded. */
const lines = fc.array(
  fc.option(
    fc
      .array(fc.constantFrom('a', 'quay', '“No”', ' ', '  ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\ufeff'))
      .map((bits) => bits.join('')),
    { nil: null },
  ),
  { maxLength: 6 },
);

/** What is to come out, said in the plainest way. */
const folded = (nodes: readonly (string | null)[]): string =>
  nodes
    .map((data) => data ?? ' ')
    .join('')
    .replace(/[\s\u00ad\u200b]+/gu, (gap) => (/\s/u.test(gap) ? ' ' : ''))
    .trim();

it('folds every kind of white space to one space and drops marks without width', () => {
  fc.assert(
    fc.property(lines, (nodes) => {
      const { text } = fold(nodes.map((data) => (data === null ? null : textNode(data))));
      expect(text).toBe(folded(nodes));
    }),
  );
});

it('says of every character in which node it stands, in as few pieces as can be', () => {
  fc.assert(
    fc.property(lines, (nodes) => {
      const { text, pieces } = fold(nodes.map((data) => (data === null ? null : textNode(data))));
      let at = 0;
      for (const [i, { node, nodeStart, start, length }] of pieces.entries()) {
        expect(text.slice(at, start)).toMatch(/^ ?$/u);
        expect(node.data.slice(nodeStart, nodeStart + length).replace(/\s/gu, ' ')).toBe(
          text.slice(start, start + length),
        );
        const last = pieces[i - 1];
        const goesOn = last?.node === node && last.nodeStart + last.length === nodeStart && at === start;
        expect(goesOn).toBe(false);
        at = start + length;
      }
      expect(at).toBe(text.length);
    }),
  );
});

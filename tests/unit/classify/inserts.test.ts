import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRemarks } from '../../../lib/classify/inserts';
import type { Block } from '../../../lib/text/block';

const block = (text: string, box: number | null = null, part: Block['part'] = 'body'): Block => ({
  text,
  part,
  quoted: false,
  box,
});

/** The words of each block that belong to an insert. */
const inserted = (blocks: Block[]): string[][] =>
  findRemarks(blocks).map(({ inserts }, b) => inserts.map(({ start, end }) => blocks[b]?.text.slice(start, end) ?? ''));

describe('findRemarks', () => {
  it('takes the whole block that opens with a marker, and no other', () => {
    const remark = 'Comment: The dredger left in May. Nobody asked why.';
    expect(inserted([block('The quay is shut.'), block(remark), block('It opens in June.')])).toEqual([
      [],
      [remark],
      [],
    ]);
  });

  it('runs from the marker to the end of its box and not beyond', () => {
    const blocks = [
      block('Note', 1),
      block('Comment: Look closely.', 1),
      block('One bid.', 1),
      block('A bid.', 2),
      block('End.'),
    ];
    expect(inserted(blocks)).toEqual([[], ['Comment: Look closely.'], ['One bid.'], [], []]);
  });

  it('does not run on where the box holds running text before the marker', () => {
    const text = 'The port authority published the tender for the new quay on Monday.';
    expect(inserted([block(text, 1), block('Comment: At last.', 1), block('Bids close in May.', 1)])).toEqual([
      [],
      ['Comment: At last.'],
      [],
    ]);
  });

  it('takes a notice for reporting, also inside a box that holds an insert', () => {
    const notice = 'Correction: The quay is 90 metres long.';
    expect(inserted([block('Comment: At last.', 1), block(notice, 1), block('It was repaired.', 1)])).toEqual([
      ['Comment: At last.'],
      [],
      [],
    ]);
  });

  it.each([
    [[block('Editor’s note: This column first ran in May.')], [true]],
    [
      [block('Editor’s note', 1), block('This column first ran in May.', 1), block('It rained.', 1)],
      [false, true, false],
    ],
    [[block('Editor’s note: Nobody asked why.')], [false]],
    [[block('Correction: Why the quay must go', null, 'headline')], [false]],
  ])('knows the notices of %j', (blocks, notices) => {
    expect(findRemarks(blocks).map(({ isNotice }) => isNotice)).toEqual(notices);
  });

  it('takes a marker with nothing but its writer for no remark, and for the title of one over a box', () => {
    const title = 'Comment – Una Olm, harbour correspondent';
    expect(inserted([block(title), block('The quay is shut.')])).toEqual([[], []]);
    const remark = 'The council built the quay for one ship.';
    expect(inserted([block(title, 1), block(remark, 1), block('It sank.', 1)])).toEqual([[], [remark], ['It sank.']]);
  });

  it('leaves headlines and captions alone', () => {
    expect(inserted([block('Comment: Why the quay must go', null, 'headline')])).toEqual([[]]);
    expect(inserted([block('Comment: The quay in May', null, 'caption')])).toEqual([[]]);
  });

  it('finds a bracketed remark inside a paragraph as far as the bracket goes', () => {
    expect(inserted([block('It cost 90 million. [Ed.: It did not. Ask the bank.] It opens in May.')])).toEqual([
      ['[Ed.: It did not. Ask the bank.]'],
    ]);
    expect(inserted([block('It cost 90 million [about 80 million euros] in May (see page 4).')])).toEqual([[]]);
  });

  it('takes a bracket that never closes for text', () => {
    expect(inserted([block('It cost 90 million. [Ed.: It did not.')])).toEqual([[]]);
  });

  it('stays inside its block, whatever the text', () => {
    const piece = fc.constantFrom('[Ed.: ', '(Ed.: ', ']', ')', 'Comment: ', 'Correction: ', 'the quay ', '[');
    const any = fc.array(piece, { maxLength: 12 }).map((pieces) => block(pieces.join('')));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (blocks) => {
        findRemarks(blocks).forEach(({ inserts }, b) => {
          expect(inserts.every(({ start, end }) => start < end && end <= (blocks[b]?.text.length ?? 0))).toBe(true);
        });
      }),
    );
  });
});

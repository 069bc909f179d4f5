import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../../lib/text/quotation/marks';

const directions = (text: string): string =>
  findMarks(text)
    .map(({ direction }) => direction)
    .join(' ');

describe('direction of a straight mark', () => {
  it.each([
    ['"Yes," she said.', 'open close'],
    ['She said: "Yes."', 'open close'],
    ['She said "yes" twice.', 'open close'],
    ['(see "Notes")', 'open close'],
    ['the plan—"a gift"—failed', 'open close'],
    ['"...and then we ran"', 'open close'],
    ['we ran..." he said', 'close'],
    ['a gap in the plan " he said', 'either'],
    ['a gap in the plan ", he said', 'close'],
    ['he asked,"Why?"', 'either close'],
    ['"\'No,\' he said," she told us.', 'open open close close'],
  ])('%s', (text, expected) => {
    expect(directions(text)).toBe(expected);
  });
});

describe('a mark of the wrong glyph', () => {
  it('closes where spacing says so', () => expect(directions('an “expedited review“ of it')).toBe('open close'));
  it('opens where spacing says so', () => expect(directions('”We ran,” he said')).toBe('open close'));
  it('opens after a format character', () => expect(directions('\u202A”We ran,” he said')).toBe('open close'));
});

describe('marks of other languages', () => {
  it.each(['„Gut so“, said Claes.', '»Gut«, said Claes.', '«Bien», said Claes.', '« Bien », said Claes.'])(
    '%s',
    (text) => {
      expect(directions(text)).toBe('open close');
    },
  );
});

describe('apostrophes are no marks', () => {
  it.each([
    "She didn't go.",
    'She didn’t go.',
    "the '90s and the ’80s",
    "rock 'n' roll",
    "give 'em time",
    "'Tis late.",
    'O’Neill’s boat',
    "a 5' 10 fence",
  ])('%s', (text) => {
    expect(findMarks(text)).toEqual([]);
  });

  it('calls the apostrophe of a plural a weak close', () => {
    expect(findMarks("the workers' rights")).toEqual([
      { start: 11, end: 12, kind: 'single', direction: 'close', weak: true },
    ]);
  });

  it('leaves two apostrophes in a row alone', () => expect(findMarks("''Yes,'' she said.")).toEqual([]));
});

it('calls a mark after a digit weak, for it may stand for inches', () => {
  expect(findMarks('a 6\'2" man').map(({ weak }) => weak)).toEqual([true]);
});

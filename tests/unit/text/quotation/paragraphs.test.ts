import { describe, expect, it } from 'vitest';
import { findMarkedQuotations } from '../../../../lib/text/quotation/paragraphs';
import { paragraphs } from '../paragraphs';

const texts = (...blocks: string[]): string[][] =>
  findMarkedQuotations(paragraphs(...blocks)).map((found, b) =>
    found.map(({ start, end }) => blocks[b]?.slice(start, end) ?? ''),
  );

describe('a quotation over several paragraphs', () => {
  const reopened = ['“We have waited.', '“We will not wait longer.', '“That is all,” he said.', 'The vote is in June.'];

  it('has a piece in each that opens with a mark', () => {
    expect(texts(...reopened)).toEqual([['“We have waited.'], ['“We will not wait longer.'], ['“That is all,”'], []]);
  });

  it('knows that its pieces belong together', () => {
    const found = findMarkedQuotations(paragraphs(...reopened)).flat();
    expect(found.map(({ continued, continues }) => [continued, continues])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('runs through paragraphs without marks to the one that closes it', () => {
    expect(
      texts('He began: “We have waited.', 'We will not wait longer.', 'That is all.” The hall was silent.'),
    ).toEqual([['“We have waited.'], ['We will not wait longer.'], ['That is all.”']]);
  });

  it('runs up to its close over a single mark that opens the paragraph', () => {
    expect(texts('"We waited.', "' here » of ’")[1]).toEqual(["' here »"]);
  });

  it('holds what is quoted in it', () => {
    expect(texts('‘We heard "no".', '‘That is all,’ he said.')[0]).toEqual(['‘We heard "no".']);
  });

  it('works with single marks', () => {
    expect(texts('‘We have waited.', '‘That is all,’ he said.')).toEqual([['‘We have waited.'], ['‘That is all,’']]);
  });
});

describe('a missing close', () => {
  it('ends with its paragraph', () => {
    expect(texts('She said: “We have waited.', 'The vote is in June.')).toEqual([['“We have waited.'], []]);
  });

  it('ends where the writer speaks again', () => {
    expect(texts('“We have waited, said Ms. Adeyemi, who runs the ferry.')).toEqual([['“We have waited,']]);
  });

  it('does not swallow the article up to a far close', () => {
    const far = [
      'She said: “We have waited.',
      ...Array(9).fill('The vote is in June. '.repeat(9)),
      'So it goes.” Or not.',
    ];
    expect(
      texts(...far)
        .slice(1)
        .flat(),
    ).toEqual(['So it goes.”']);
  });

  it('takes a block up to a close that nothing opened for said, but not the words that hand over', () => {
    expect(texts('I like it a lot. It floats,” said Ms. Adeyemi, who runs the ferry.')).toEqual([
      ['I like it a lot. It floats,”'],
    ]);
    expect(texts('So it goes." But “some” stayed.')).toEqual([['So it goes."', '“some”']]);
    expect(texts('Ms. Adeyemi said on Friday that it floats.”')).toEqual([[]]);
    expect(texts('The gate is 3” wide.')).toEqual([[]]);
  });

  it('is none where a single mark opens nothing', () => {
    expect(texts("'Cause nobody asked", 'The vote is in June.')).toEqual([[], []]);
  });

  it('is not taken up by a paragraph of another make', () => {
    const [first] = findMarkedQuotations(paragraphs('"We have waited.', '“That is all,” he said.'));
    expect(first?.[0]?.continues).toBe(false);
  });

  it('is not taken up by a caption, but by the paragraph behind it', () => {
    const [open, caption, next] = paragraphs('“We have waited.', '“The ferry,” a photo', '“That is all,” he said.');
    if (!open || !caption || !next) throw new Error('three blocks');
    const found = findMarkedQuotations([open, { ...caption, part: 'caption' }, next]);
    expect(found.map(([first]) => first?.continued)).toEqual([false, false, true]);
  });
});

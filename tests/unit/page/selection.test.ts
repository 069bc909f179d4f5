// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { anchor } from '../../../lib/page/anchor';
import { findSelected, selectionIn } from '../../../lib/page/selection';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML =
    '<p>The pool is closed. It is <b>a shame</b>,\n  really.</p><blockquote><p>“Nobody asked us.”</p></blockquote><textarea>Own words.</textarea>';
});

/** Selects from a place in one text node to a place in another; both by the words there. */
function select(from: string, to: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    if (text.includes(from)) range.setStart(node, text.indexOf(from));
    if (text.includes(to)) range.setEnd(node, text.indexOf(to) + to.length);
  }
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

const selected = (text: string, isInPage = true) => findSelected(document, selectionIn(document, { text, isInPage }));

describe('a selection', () => {
  test('is read as blocks that hold its words and no others, and lies where it lay', async () => {
    select('It is', 'Nobody');
    const { blocks } = await selected('');
    expect(blocks.map(({ text, quoted }) => [text, quoted])).toEqual([
      ['It is a shame, really.', false],
      ['“Nobody', true],
    ]);
    const [first] = blocks;
    const at = first && anchor(first, { start: 6, end: 13 });
    expect(at?.startContainer.textContent).toBe('a shame');
    expect([at?.startOffset, at?.endOffset]).toEqual([0, 7]);
  });

  test('begins and ends at words, whatever white space was selected with them', async () => {
    select(' It is', 'It is ');
    const { blocks } = await selected('');
    expect(blocks.map(({ text }) => text)).toEqual(['It is']);
  });

  test('in a field or a frame is read from its text, line by line, and stands nowhere', async () => {
    select('It is', 'shame');
    const { blocks } = await selected('Two  lines.\n\nOf a frame.', false);
    expect(blocks.map(({ text, pieces }) => [text, pieces.length])).toEqual([
      ['Two lines.', 0],
      ['Of a frame.', 0],
    ]);
    document.querySelector('textarea')?.focus();
    expect(selectionIn(document, { text: 'Own words.', isInPage: true })).toBe('Own words.');
  });

  test('goes by the language of the words around it', async () => {
    document.querySelector('blockquote')?.setAttribute('lang', 'de');
    select('Nobody', 'asked');
    expect((await selected('')).lang).toBe('de');
    expect((await selected('Nobody asked.', false)).lang).toBe('en');
  });
});

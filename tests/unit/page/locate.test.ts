// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { anchor } from '../../../lib/page/anchor';
import { findArticle } from '../../../lib/page/article';
import { locate } from '../../../lib/page/locate';

const paragraph = `<p>The ferry   between <b>Brennick</b> and
  Ostrey Island will not run from 1 November to 15 March, the county council said on Tuesday in a long statement.</p>`;

test('locate finds what anchor points at, and nothing outside of the text', () => {
  document.body.innerHTML = `<article><h1>The ferry stops for the winter</h1>${paragraph.repeat(3)}</article>`;
  const blocks = findArticle(document)?.blocks ?? [];
  const last = blocks.length - 1;
  const block = blocks[last];
  if (!block) throw new Error('no article');
  for (const word of ['ferry', 'Brennick', 'Ostrey', 'statement']) {
    const start = block.text.indexOf(word);
    const range = anchor(block, { start, end: start + word.length });
    if (!range) throw new Error(`no range for ${word}`);
    expect(locate(blocks, range.startContainer, range.startOffset)).toEqual({ block: last, offset: start });
  }
  expect(locate(blocks, document.body, 0)).toBeNull();
});

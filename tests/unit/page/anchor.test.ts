import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { anchor } from '../../../lib/page/anchor';
import { findArticle, type PageBlock } from '../../../lib/page/article';

const sentence =
  'The harbour office of Tarvik counted forty ships in the week to Sunday, its report says, and most of them carried timber.';

function openedBlock(): { block: PageBlock; words: Text } {
  const { document } = new JSDOM(`<article><h1>Ships</h1>${`<p>${sentence}</p>`.repeat(3)}</article>`).window;
  const block = findArticle(document)?.blocks.at(-1);
  const words = block?.pieces[0]?.node;
  if (!block || !words) throw new Error('the page holds no article');
  return { block, words };
}

it('gives no range where the words have changed', () => {
  const { block, words } = openedBlock();
  expect(anchor(block, { start: 0, end: 11 })).toMatchObject({ startContainer: words, startOffset: 0, endOffset: 11 });
  words.insertData(4, 'old ');
  expect(anchor(block, { start: 0, end: 11 })).toBeNull();
});

it('gives no range where the words have left the page', () => {
  const { block, words } = openedBlock();
  words.remove();
  expect(anchor(block, { start: 0, end: 11 })).toBeNull();
});

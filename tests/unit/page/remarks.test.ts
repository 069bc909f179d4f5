import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findRemarks } from '../../../lib/classify/inserts';
import { findArticle } from '../../../lib/page/article';

const paragraph = (n: number) =>
  `<p>The harbour office of Tarvik counted ${300 + n} ships in the week to Sunday, its report on the quay’s traffic says, and most of them carried timber.</p>`;
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => paragraph(from + n)).join('');
const first = 'Comment: The office counts what it likes to count.';
const second = 'Nobody in Tarvik has ever checked it.';
const silent = 'Five years ago the same council called a second quay a toy.';

/** What of a page with this between its paragraphs stands in inserts, block by block. */
function inserted(...between: string[]): string[] {
  const text = [paragraphs(0, 3), ...between.flatMap((html, n) => [html, paragraphs(3 * n + 3, 3 * n + 6)])];
  const { window } = new JSDOM(
    `<!doctype html><title>Ships</title><main><article><h1>Ships</h1>${text.join('')}</article></main>`,
  );
  const blocks = findArticle(window.document)?.blocks ?? [];
  return findRemarks(blocks).flatMap(({ inserts }, b) =>
    inserts.map(({ start, end }) => blocks[b]?.text.slice(start, end) ?? ''),
  );
}

const box = (html: string) => `<div class="box"><p>${html}</p></div>`;

describe('paragraphs after a remark', () => {
  it.each(['style="color: #900"', 'style="margin-left: 4em"', 'class="ours"'])(
    'belong to it where they look like it: %s',
    (look) => {
      expect(inserted(`<p ${look}>${first}</p><p ${look}>${second}</p><p ${look}>${silent}</p>`)).toEqual([
        first,
        second,
        silent,
      ]);
      expect(inserted(`<p><span ${look}>${first}</span></p><p><span ${look}>${second}</span></p>`)).toEqual([
        first,
        second,
      ]);
    },
  );

  it('do so whatever element sets their letters', () => {
    expect(inserted(`<p><em>${first}</em></p><p><em>${second}</em></p>`)).toEqual([first, second]);
  });

  it('do not where they look otherwise, or as the running text does', () => {
    expect(inserted(`<p class="ours">${first}</p><p>${second}</p>`)).toEqual([first]);
    expect(inserted(`<p>${first}</p><p>${second}</p>`)).toEqual([first]);
  });

  it('do not where they are notices', () => {
    const notice = 'Correction: An earlier version of this report misstated the number.';
    expect(inserted(`<p class="ours">${first}</p><p class="ours">${notice}</p>`)).toEqual([first]);
  });
});

describe('a box without a marker', () => {
  it.each(['Our view', 'Editor’s comment', 'Analysis'])('is a remark under the title "%s"', (title) => {
    expect(inserted(`<aside><h4>${title}</h4><p>${silent}</p><p>${second}</p></aside>`)).toEqual([silent, second]);
  });

  it('is none where the title stands over a link to another page', () => {
    const teaser = `<div>Opinion</div><div><a href="/quay">The truth about our quay</a></div><p>${silent}</p>`;
    expect(inserted(`<aside>${teaser}</aside>`)).toEqual([]);
  });

  it('is none under the title of a remark that only tells of the text, or that stands over figures', () => {
    expect(
      inserted('<aside><h4>Editor’s note</h4><p>This report was updated on Sunday to add figures.</p></aside>'),
    ).toEqual([]);
    expect(inserted('<table><tr><th>Opinion</th></tr><tr><td>Yes, 45 per cent</td></tr></table>')).toEqual([]);
  });

  it.each(['class="editor-comment"', 'class="box editors_take"', 'id="ourView"', 'aria-label="Our view"'])(
    'is a remark where the page names it one: %s',
    (name) => {
      expect(inserted(`<div ${name}><p>${silent}</p><p>${second}</p></div>`)).toEqual([silent, second]);
    },
  );

  it('is none where what it says is a notice', () => {
    expect(
      inserted('<div class="editor-comment"><p>This report was updated on Sunday to add figures.</p></div>'),
    ).toEqual([]);
  });

  it('is none for being set as those that are marked', () => {
    const other = 'Comment: So much for a quiet week at the quay.';
    expect(inserted(box(first), box(silent), box(other))).toEqual([first, other]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/classify/analyse';
import { anchor } from '../../../lib/page/anchor';
import { findArticle } from '../../../lib/page/article';

const site = path.resolve(import.meta.dirname, '../../fixtures/site');
const pages = readdirSync(site).filter((file) => file.endsWith('.html'));

const paragraph = (n: number) =>
  `The harbour office of Tarvik counted ${n} ships in the week to Sunday, the report on the quay's traffic says, and most of them carried timber.`;
const story = Array.from({ length: 6 }, (_, n) => `<p>${paragraph(n + 2)}</p>`);

const open = (body: string) =>
  new JSDOM(`<!doctype html><html lang="en"><title>Ships</title><body>${body}`).window.document;
const article = (...parts: string[]) => open(`<main><article><h1>Ships</h1>${parts.join('')}</article></main>`);
const textsOf = (document: Document) => findArticle(document)?.blocks.map(({ text }) => text) ?? [];

const post = (name: string, words: string) => `<li class="entry"><b>${name}</b><time>2 May</time><p>${words}</p></li>`;

describe('findArticle', () => {
  it.each(pages)('%s: finds the comments its expectation names and leaves the page as it was', (page) => {
    const { document } = new JSDOM(readFileSync(path.join(site, page), 'utf8')).window;
    const before = document.documentElement.outerHTML;
    const expected = JSON.parse(readFileSync(path.join(site, page.replace('.html', '.json')), 'utf8')) as {
      state: string;
      comments?: string[];
    };
    const found = findArticle(document);
    expect(found === null).toBe(expected.state === 'no-article');
    if (expected.state === 'ready') {
      const comments = analyse(found?.blocks ?? []).findings.filter(({ label }) => label === 'opinion');
      expect(comments.map(({ text }) => text).join(' ')).toBe((expected.comments ?? []).join(' '));
    }
    expect(document.documentElement.outerHTML).toBe(before);
  });

  const remark = 'Comment: The office counts what it likes to count.';
  it.each([
    `<p>${remark}</p>`,
    `<div class="comment"><p>${remark}</p></div>`,
    `<aside class="remark"><p>${remark}</p></aside>`,
    `<blockquote>${remark}</blockquote>`,
    `<section class="commentary"><p>${remark}</p></section>`,
    `<div class="sidebar-note">${remark}</div>`,
    `<table class="quote"><tbody><tr><td><p>${remark}</p></td></tr></tbody></table>`,
  ])('keeps the editors’ insert in %s', (insert) => {
    expect(textsOf(article(...story.slice(0, 3), insert, ...story.slice(3)))).toContain(remark);
  });

  it('takes an insert inside a block quotation for a box of its own, and what stands around it for quoted', () => {
    const table = `<table><tr><td><p>${remark}</p><p>Nobody checks it.</p></td></tr></table>`;
    const quotation = `<blockquote><p>${paragraph(20)}</p>${table}<p>${paragraph(21)}</p></blockquote>`;
    const blocks = findArticle(article(...story, quotation, ...story))?.blocks ?? [];
    const at = blocks.findIndex(({ text }) => text === remark);
    const [before, first, second, after] = blocks.slice(at - 1, at + 3).map(({ box }) => box);
    expect(first).not.toBe(before);
    expect(second).toBe(first);
    expect(after).toBe(before);
    const labels = analyse(blocks).findings.map(({ block, label }) => ({ block, label }));
    const labelOf = (offset: number) => labels.find(({ block }) => block === at + offset)?.label;
    expect([-1, 0, 1, 2].map(labelOf)).toEqual(['quote', 'opinion', 'opinion', 'quote']);
  });

  it('leaves out the readers’ thread, whatever it is called', () => {
    const thread = `<section class="responses"><h2>2 comments</h2><ul>${post('Una', 'I never saw a worse count in my life, and I have seen many of them.')}${post('Olm', 'They should all go home and count their own boats for once.')}</ul><form><textarea></textarea><button>Post</button></form></section>`;
    const texts = textsOf(article(...story, thread)).join(' ');
    expect(texts).not.toContain('worse count');
    expect(texts).toContain(paragraph(7));
  });

  it('tells the headline from the body', () => {
    const found = findArticle(article(...story));
    expect(found?.blocks[0]).toMatchObject({ text: 'Ships', part: 'headline' });
    expect(found?.blocks.filter(({ part }) => part === 'body')).toHaveLength(story.length);
  });

  it('knows the headline by the title that the page gives under either kind of name', () => {
    const body = `<h1>The Lantern Post</h1><h2>Forty ships in a week</h2>${story.map((text) => `<p>${text}</p>`).join('')}`;
    for (const named of ['property', 'name']) {
      const html = `<!doctype html><meta ${named}="og:title" content="Forty ships in a week">${body}`;
      const found = findArticle(new JSDOM(html).window.document);
      expect(found?.blocks.findLast(({ part }) => part === 'headline')?.text).toBe('Forty ships in a week');
    }
  });

  describe('beside titles of other pages', () => {
    const first = '<p><a href="/ships">Tarvik counts its ships and its sailors</a></p>';
    const second = '<p><a href="/timber">Where the timber on the quay comes from</a></p>';
    const list = story.flatMap((text, n) => [n % 2 ? first : second, text]);

    it('takes a page that puts one before each paragraph for a list of articles', () => {
      expect(findArticle(open(`<main>${list.join('')}</main>`))).toBeNull();
    });

    const typed = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';

    it.each(['<meta property="og:type" content="article">', typed])(
      'reads it where its publisher says that it is one article: %s',
      (head) => {
        const document = open(`${head}<main>${list.join('')}</main>`);
        expect(textsOf(document)).toContain(paragraph(4));
      },
    );

    it('does not where its publisher says of several that they are articles', () => {
      expect(findArticle(open(`${typed}${typed}<main>${list.join('')}</main>`))).toBeNull();
    });

    it('reads an article that holds a list of them', () => {
      const document = article(...story.slice(0, 3), first, second, first, second, first, ...story.slice(3));
      expect(textsOf(document)).toContain(paragraph(4));
    });
  });

  it('reads a page with an element called as what every object of JavaScript has', () => {
    expect(textsOf(article(...story, '<constructor>7 ships</constructor>'))).toContain(paragraph(4));
  });

  it('finds nothing on an empty page, and survives one nested deeper than a browser parses', () => {
    expect(findArticle(open(''))).toBeNull();
    const document = open('');
    let inner: Element = document.body;
    for (let depth = 0; depth < 600; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = paragraph(3);
    expect(() => findArticle(document)).not.toThrow();
  });
});

describe('anchor', () => {
  it('leads from folded text back to the live nodes', () => {
    const document = article(
      ...story,
      '<p>A  word\n <b>across</b> three&nbsp;nodes ends the report that the harbour office gave on Monday.</p>',
    );
    const block = findArticle(document)?.blocks.find(({ text }) => text.startsWith('A word'));
    expect(block?.text).toMatch(/^A word across three nodes ends/u);
    const range = block && anchor(block, { start: 2, end: 19 });
    expect(range?.startContainer.textContent?.slice(range.startOffset)).toBe('word\n ');
    expect(range?.endContainer.textContent?.slice(0, range.endOffset)).toBe(' three');
  });

  it('gives nothing where the span holds no text', () => {
    const block = findArticle(article(...story))?.blocks[1];
    expect(block && anchor(block, { start: 9000, end: 9001 })).toBeNull();
  });

  describe('asks the lines around the headline what the page is', () => {
    const declaredAbove = (headline: string) =>
      findArticle(open(`<main><p>Opinion</p><article>${headline}${story.join('')}</article></main>`))?.declared;
    const teaser = '<div><p>Live</p><p><a href="/quay">Council votes on the quay</a></p><p>What it means.</p></div>';

    it.each(['<h1>Ships</h1>', '<h1><a href="/ships">More ships than ever in Tarvik</a></h1>'])(
      'above %s',
      (headline) => {
        expect(declaredAbove(headline)).toEqual({ kind: 'opinion', by: 'label', text: 'Opinion' });
      },
    );

    it('but not those over the titles of other pages', () => {
      const document = article(teaser, ...story);
      expect(findArticle(document)?.declared).toBeNull();
    });

    it('but takes a headline that ends in a label’s word for no label', () => {
      const title = 'Council Orders Review';
      const document = open(`<p>${title}</p><h1>${title}</h1>${story.join('')}`);
      expect(findArticle(document)?.declared).toBeNull();
    });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { glance } from '../../../lib/page/glance';

const site = path.resolve(import.meta.dirname, '../../fixtures/site');
const pages = readdirSync(site).filter((file) => file.endsWith('.html'));

const kinds: Record<string, string> = {
  ready: 'article',
  'no-article': 'no-article',
  'other-language': 'other-language',
};

const sentence = (n: number) =>
  `The harbour office of Tarvik counted ${n} ships in the week to Sunday, the report says, and most of them carried timber.`;
const texts = Array.from({ length: 8 }, (_, n) => sentence(n + 2));
const running = texts.map((text) => `<p>${text}</p>`).join('');
const declared = '<meta property="og:type" content="article">';
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const look = (body: string, { head = '', url = 'https://tide.example/news/ships', lang = 'en' } = {}) =>
  glance(new JSDOM(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}`, { url }).window.document);

const article = { kind: 'article', isDeclared: false };
const declaredArticle = { kind: 'article', isDeclared: true };
const none = { kind: 'no-article' };

describe('glance', () => {
  it.each(pages)('%s: sees what reading it would find', (page) => {
    const { document } = new JSDOM(readFileSync(path.join(site, page), 'utf8'), { url: `https://a.example/${page}` })
      .window;
    const { state } = JSON.parse(readFileSync(path.join(site, page.replace('.html', '.json')), 'utf8'));
    expect(glance(document).kind).toBe(kinds[state]);
  });

  it.each([
    ['in one element', `<article>${running}</article>`],
    ['each in a box of its own', texts.map((text) => `<div><div><p>${text}</p></div></div>`).join('')],
    [
      'with a list of links beside them',
      `<main>${running}</main><ul>${'<li><a href="/a">Ships leave harbour</a></li>'.repeat(40)}</ul>`,
    ],
    ['with links among them', `<main>${running}<a href="/a">More on ships in Tarvik</a></main>`],
  ])('takes running text for an article: %s', (_, body) => {
    expect(look(body)).toEqual(article);
  });

  it.each([
    ['og:type', declared],
    ['a type of schema.org', linked({ '@context': 'https://schema.org', '@type': 'NewsArticle' })],
    ['one of several types', linked({ '@graph': [{ '@type': ['AnalysisNewsArticle', 'Thing'] }] })],
  ])('knows by %s what the publisher calls the page', (_, head) => {
    expect(look(running, { head })).toEqual(declaredArticle);
  });

  it('takes less text where the publisher calls it an article, and text without paragraphs', () => {
    const short = texts.slice(0, 4).join('<br>');
    expect(look(`<div>${short}</div>`)).toEqual(none);
    expect(look(`<div>${short}</div>`, { head: declared })).toEqual(declaredArticle);
  });

  it.each([
    [
      'titles in headings',
      (text: string) => `<li><h2><a href="/a">Harbour counts its ships</a></h2><p>${text}</p></li>`,
    ],
    ['titles without headings', (text: string) => `<li><a href="/a">Harbour counts its ships</a><p>${text}</p></li>`],
    ['cards that are links', (text: string) => `<a href="/a"><h3>Harbour counts its ships</h3><p>${text}</p></a>`],
    ['paragraphs of links', (text: string) => `<li><p><a href="/a">${text}</a></p></li>`],
    ['no sentences', (text: string) => `<p>${text.slice(0, -1)}</p>`],
    ['a side column', (text: string) => `<aside><p>${text}</p></aside>`],
  ])('takes a list of other pages for no article: %s', (_, teaser) => {
    expect(look(`<main><ul>${texts.map(teaser).join('')}</ul></main>`)).toEqual(none);
  });

  it('takes the top of a site for no article, and what stands behind its hash for a page', () => {
    expect(look(running, { url: 'https://tide.example/', head: declared })).toEqual(none);
    expect(look(running, { url: 'https://tide.example/#/ships' })).toEqual(article);
    expect(look(running, { url: 'https://tide.example/?p=12' })).toEqual(article);
  });

  it('goes by the words for the language, whatever the page calls itself', () => {
    expect(look(running, { lang: 'de' })).toEqual(article);
    const german =
      'Das Hafenamt von Tarvik zählte in der Woche bis Sonntag neun Schiffe, von denen die meisten Holz luden.';
    expect(look(`<p>${german}</p>`.repeat(8))).toEqual({ kind: 'other-language' });
  });

  it('goes by what the page calls itself where the words cannot be told apart', () => {
    const thai = `${'เรือเข้าท่าเรือทาร์วิกเก้าลำในสัปดาห์นี้ตามรายงานของสำนักงานท่าเรือ'.repeat(3)}.`;
    expect(look(`<p>${thai}</p>`.repeat(5), { lang: 'th' })).toEqual({ kind: 'other-language' });
  });

  it('looks at no more of a page than it must', () => {
    const endless = `<p><a href="/a">${sentence(1)}</a></p>`.repeat(400);
    expect(look(`${endless}<main>${running}</main>`)).toEqual(none);
  });

  it('leaves the page as it was', () => {
    const { document } = new JSDOM(`<html><body><div>${texts.join('<br>')}</div>`, { url: 'https://a.example/b' })
      .window;
    const before = document.documentElement.outerHTML;
    glance(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../lib/page/article';
import { atOnce } from '../../../lib/page/turns';
import { survey } from '../../../lib/page/survey';
import { surplusLine } from '../../../lib/page/lines/surplus';

const open = (body: string) => new JSDOM(`<!doctype html><title>Ships</title><body>${body}`).window.document;

/** The step that takes the first line of a page for surplus. */
function stepFor(html: string): string | undefined {
  const page = atOnce(survey(open(html).body));
  const [line] = page.blocks;
  return (line && surplusLine(line, page)?.step) ?? undefined;
}

describe('surplusLine', () => {
  it.each([
    ['time', '<p>Updated: 3 May 2031, 10:15 GMT</p>'],
    ['byline', '<p>By Una Olm</p>'],
    ['byline', '<p class="reading-time">Two minutes</p>'],
    ['credit', '<p>Photo: Una Olm</p>'],
    ['promo', '<p>(Reporting by Una Olm in Tarvik, with reporting by Ama Berg; editing by Jo Lund)</p>'],
    ['promo', '<p>Additional reporting by Ama Berg in Lund. Editing by Jo Olm.</p>'],
    ['promo', '<p>Join our harbour forum to talk about the ships that come in.</p>'],
    ['promo', '<p>Let our stories come to your inbox, every weekday morning.</p>'],
    ['promo', '<p>This article contains affiliate links.</p>'],
    ['promo', '<p>When you buy through our links, we may earn a small commission.</p>'],
    ['teaser', '<p>Read more: <a href="/quay">The quay that nobody wanted</a></p>'],
    ['teaser', '<p>Opinion: <a href="/quay">The truth about our quay</a></p>'],
    ['teaser', '<p><b>Analysis:</b> <a href="/quay">Is the quay at its end?</a></p>'],
  ])('%s: %s', (step, html) => {
    expect(stepFor(html)).toBe(step);
  });

  it.each([
    ['<p>Opinion</p><p><a href="/quay">The truth about our quay</a></p><p>Una Olm was there.</p>', 'teaser'],
    ['<p>Analysis</p><p><a href="/una">By Una Olm in Tarvik</a></p><p>Nobody needs the quay.</p>', undefined],
    ['<p>Analysis</p><p>Nobody needs the quay.</p>', undefined],
  ])('takes the title of a remark over that of another page for surplus: %s', (html, step) => {
    expect(stepFor(html)).toBe(step);
  });

  it.each([
    'Reporting by the town’s accountants found a gap of two million in the harbour’s books.',
    'The brokers earn a commission on every ship they bring in.',
    'Affiliate links made the harbour’s blog rich, its founder says.',
    'A message that the harbour is shut may have landed in your inbox.',
    'Let us look at the e-mails that the harbour master wrote.',
    'Readers who had to sign up twice before a single issue of the newsletter came to them have complained to the harbour council, which lent the paper forty thousand kroner in the spring, and whose chair, Una Olm, says that all rights reserved to the town by the contract will now be used.',
  ])('leaves news alone: %s', (text) => {
    expect(stepFor(`<p>${text}</p>`)).toBeUndefined();
  });

  it('leaves a remark alone that is a link and a sentence', () => {
    expect(stepFor('<p>Comment: <a href="/quay">This is how the quay was sold.</a></p>')).toBeUndefined();
  });
});

describe('an embedded post', () => {
  it('is read with its short lines and its signature', () => {
    const words = 'The harbour office of Tarvik counted more ships in the week to Sunday than ever, its report says.';
    const story = Array.from({ length: 4 }, (_, n) => `<p>${words} That was on day ${n}.</p>`).join('');
    const post =
      '<div class="widget social"><blockquote class="post"><p>Quay statement</p>— Tarvik Quay (@tarvikquay) <a href="/p">May 3</a></blockquote></div>';
    const document = open(`<main><article><h1>Ships</h1>${story}${post}${story}</article></main>`);
    expect(findArticle(document)?.blocks.map(({ text }) => text)).toContain('Quay statement');
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { declaredKind } from '../../../lib/page/declared';

const open = (head: string, url = 'https://lantern.example/story') =>
  new JSDOM(`<!doctype html><html><head>${head}</head><body></body></html>`, { url }).window.document;
const schema = (json: string) => open(`<script type="application/ld+json">${json}</script>`);
const item = (type: string, html = '') => `<div itemscope itemtype="https://schema.org/${type}">${html}</div>`;
const opinion = { kind: 'opinion', by: 'schema', text: 'OpinionNewsArticle' };

describe('declaredKind', () => {
  it.each([
    '{"@type": "OpinionNewsArticle"}',
    '[{"@type": "WebSite"}, {"@type": ["NewsArticle", "OpinionNewsArticle"]}]',
    '{"@graph": [{"@type": "Organization"}, {"@type": "OpinionNewsArticle"}]}',
  ])('reads schema.org in %s', (json) => {
    expect(declaredKind(schema(json), [])).toEqual(opinion);
  });

  it.each([
    ['BackgroundNewsArticle', 'background'],
    ['schema:AskPublicNewsArticle', 'report'],
    ['https://schema.org/SatiricalArticle', 'satire'],
    ['http://schema.org/AdvertiserContentArticle', 'sponsored'],
    ['LiveBlogPosting', 'live'],
    ['CriticReview', 'review'],
  ])('knows the type %s', (type, kind) => {
    expect(declaredKind(schema(`{"@type": "${type}"}`), [])).toMatchObject({ kind, by: 'schema' });
  });

  it('knows no type by the name of what every object of JavaScript has', () => {
    expect(declaredKind(schema('{"@type": "constructor"}'), [])).toBeNull();
  });

  it.each([
    '<!-- {"@type": "OpinionNewsArticle"} -->',
    '//<![CDATA[\n{"@type": "OpinionNewsArticle"}\n//]]>',
    '{"@type": "OpinionNewsArticle", "headline": "The\nquay"};',
    '{"@type": "WebPage", "mainEntity": {"@type": "OpinionNewsArticle"}}',
  ])('reads what is nearly JSON, and nested entries: %s', (json) => {
    expect(declaredKind(schema(json), [])).toEqual(opinion);
  });

  it.each([
    '{"@type": "NewsArticle", "articleSection": ["Ships", "Opinion"]}',
    '{"@type": "NewsArticle", "genre": "Opinion"}',
    '{"@type": "WebPage", "breadcrumb": {"@type": "BreadcrumbList", "itemListElement": [{"name": "Home"}, {"item": {"name": "Opinion"}}, {"name": "Live"}]}}',
  ])('reads the section in %s', (json) => {
    expect(declaredKind(schema(json), [])).toEqual({ kind: 'opinion', by: 'section', text: 'Opinion' });
  });

  describe('in microdata and RDFa', () => {
    const kindIn = (html: string) => {
      const document = open('');
      document.body.innerHTML = html;
      return declaredKind(document, []);
    };

    it('reads the type', () => {
      expect(kindIn(item('ReviewNewsArticle'))).toMatchObject({ kind: 'review', by: 'schema' });
      expect(kindIn('<div typeof="schema:OpinionNewsArticle"></div>')).toMatchObject({ kind: 'opinion' });
      expect(kindIn('<b itemprop="articleSection">Opinion</b>')).toMatchObject({ kind: 'opinion', by: 'section' });
    });

    it('reads that of the article among those of teasers', () => {
      const teasers = item('OpinionNewsArticle') + item('ReviewNewsArticle');
      expect(kindIn(teasers)).toBeNull();
      expect(kindIn(teasers + item('AnalysisNewsArticle', '<h1>Ships</h1>'))).toMatchObject({ kind: 'analysis' });
    });
  });

  it.each(['parsely-section', 'og:section', 'page.section', 'article.type', 'category'])(
    'reads the section in %s',
    (name) => {
      expect(declaredKind(open(`<meta name="${name}" content="Opinion">`), [])).toMatchObject({ by: 'section' });
    },
  );

  it('takes the canonical address for the page’s own, where a copy of it stands elsewhere', () => {
    const link = '<link rel="canonical" href="https://lantern.example/news-analysis/quay">';
    expect(declaredKind(open(link, 'about:blank'), [])).toMatchObject({ kind: 'analysis', by: 'address' });
    const host = open('', 'https://opinion.lantern.example/quay');
    expect(declaredKind(host, [])).toMatchObject({ kind: 'opinion', by: 'address' });
  });

  it.each([
    ['Opinion by Una Olm', 'opinion'],
    ['OPINION BY UNA OLM', 'opinion'],
    ['Opinion by J. M. van der Olm and Tor de la Vik', 'opinion'],
    ['Analysis by Una Olm, Tarvik Times', 'analysis'],
    ['Film review by Una Olm-Vik', 'review'],
    ['Opinion | Who pays for the quay', 'opinion'],
    ['Letters to the Editor', 'opinion'],
    ['Guest essay', 'opinion'],
    ['Comment & analysis', 'opinion'],
    ['Analysis: Who pays for the quay', 'analysis'],
    ['Book reviews', 'review'],
    ['Review', 'review'],
    ['Live: The quay opens', 'live'],
    ['Paid for by Tarvik Timber', 'sponsored'],
  ])('reads the label "%s"', (line, kind) => {
    expect(declaredKind(open(''), ['Home', line])).toMatchObject({ kind, by: 'label' });
  });

  it.each([
    'Comment',
    'The Tarvik Review',
    'By Una Olm, Tarvik Review',
    '3 comments',
    'Write a review',
    'More book reviews',
    'The year in review',
    'Opinions differ on the quay',
    'Live music at the quay',
    'Column of smoke over Tarvik',
    'Column by column, the spreadsheet grew',
    'Column by Column, the Spreadsheet Grew',
    'Editorial by committee: how the bill was written',
    'Editorial by Committee',
    'Review by independent panel clears police',
    'Review by Independent Panel Clears Police',
    'Analysis by researchers at Yale finds rivers warming',
    'Analysis by Tarvik Times finds rivers warming',
  ])('takes no label from "%s"', (line) => {
    expect(declaredKind(open(''), [line])).toBeNull();
  });

  it.each([
    ['Letters to the Editor', 'opinion'],
    ['Analysis | Who pays for the quay', 'analysis'],
    ['Review: The Lantern Keeper', 'review'],
  ])('reads a label in the headline "%s"', (headline, kind) => {
    expect(declaredKind(open(''), [], headline)).toMatchObject({ kind, by: 'label' });
  });

  it.each([
    'Spending Review',
    'Minister Orders Review',
    'Review by Judges Begins',
    'Analysis by Experts Begins',
    'Commentary by Sea Captains Wins Prize',
  ])('takes no label from the headline "%s"', (headline) => {
    expect(declaredKind(open(''), ['Home'], headline)).toBeNull();
  });

  it('reads the section, the label above the headline and the address, in that order', () => {
    const section = '<meta property="article:section" content="Opinion">';
    const url = 'https://lantern.example/analysis/2026/quay';
    expect(declaredKind(open(section, url), ['Sponsored'])).toEqual({
      kind: 'opinion',
      by: 'section',
      text: 'Opinion',
    });
    expect(declaredKind(open('', url), ['Home', 'Sponsored'])).toMatchObject({ kind: 'sponsored', by: 'label' });
    expect(declaredKind(open('', url), ['Home'])).toEqual({ kind: 'analysis', by: 'address', text: 'analysis' });
  });

  it.each([
    ['a plain article', '{"@type": "NewsArticle"}'],
    ['broken JSON', '{"@type": "OpinionNewsArticle"'],
    ['what the page only mentions', '{"@type": "NewsArticle", "citation": {"@type": "OpinionNewsArticle"}}'],
    ['an endless script', `[${'{"@type": "Thing"},'.repeat(20_000)}{"@type": "OpinionNewsArticle"}]`],
    ['a deep script', `${'{"mainEntity":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ])('says nothing of %s', (_, json) => {
    expect(declaredKind(schema(json), [])).toBeNull();
  });

  it('takes no article’s name for a section', () => {
    expect(declaredKind(open('', 'https://lantern.example/opinion'), [])).toBeNull();
    expect(declaredKind(open('', 'https://lantern.example/news/opinion-polls/quay'), [])).toBeNull();
  });
});

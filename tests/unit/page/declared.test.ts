import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { declaredKind } from '../../../lib/page/declared';

const open = (head: string, url = 'https://lantern.example/story') =>
  new JSDOM(`<!doctype html><html><head>${head}</head><body></body></html>`, { url }).window.document;
const schema = (json: string) => open(`<script type="application/ld+json">${json}</script>`);
const opinion = { kind: 'opinion', by: 'schema', text: 'OpinionNewsArticle' };

describe('declaredKind', () => {
  it.each([
    '{"@type": "OpinionNewsArticle"}',
    '[{"@type": "WebSite"}, {"@type": ["NewsArticle", "OpinionNewsArticle"]}]',
    '{"@graph": [{"@type": "Organization"}, {"@type": "OpinionNewsArticle"}]}',
  ])('reads schema.org in %s', (json) => {
    expect(declaredKind(schema(json), [])).toEqual(opinion);
  });

  it('reads microdata', () => {
    const document = open('');
    document.body.innerHTML = '<div itemscope itemtype="https://schema.org/ReviewNewsArticle"></div>';
    expect(declaredKind(document, [])).toMatchObject({ kind: 'review', by: 'schema' });
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

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../lib/page/article';
import type { Omission } from '../../../lib/page/omissions';
import { survey } from '../../../lib/page/survey';
import { atOnce } from '../../../lib/page/turns';

const folder = path.resolve(import.meta.dirname, '../../fixtures/surplus');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

function leftOut(document: Document): Omission[] {
  const omissions: Omission[] = [];
  findArticle(document, { explain: (omission) => omissions.push(omission) });
  return omissions;
}

describe('what is left out of a page', () => {
  const { document } = new JSDOM(read('article--one-of-each.html')).window;
  const omissions = leftOut(document);
  const expected = JSON.parse(read('article--one-of-each.json')) as Record<string, string>;

  it.each(Object.entries(expected))('%s …: by the step "%s"', (opening, step) => {
    const decisions = omissions.filter(({ block }) => block.text.startsWith(opening));
    expect(decisions.map((decision) => decision.step)).toEqual([step]);
    expect(decisions[0]?.reason).toBeTruthy();
  });

  it('is, with the article, all that the page shows', () => {
    const readTexts = findArticle(document)?.blocks.map(({ text }) => text) ?? [];
    const all = atOnce(survey(document.body)).blocks.map(({ text }) => text);
    expect([...readTexts, ...omissions.map(({ block }) => block.text)].toSorted()).toEqual(all.toSorted());
  });

  it('is everything where there is no article', () => {
    const { document: contact } = new JSDOM('<p>Quay 4, Tarvik</p><p>Open from nine to five.</p>').window;
    expect(leftOut(contact)).toHaveLength(2);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../lib/page/article';
import type { Omission } from '../../../lib/page/omissions';
import { survey } from '../../../lib/page/survey';
import { atOnce } from '../../../lib/page/turns';

const folder = path.resolve(import.meta.dirname, '../../fixtures/finding');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

function leftOut(document: Document): Omission[] {
  const omissions: Omission[] = [];
  findArticle(document, { explain: (omission) => omissions.push(omission) });
  return omissions;
}

describe('what is left out of a page', () => {
  const { document } = new JSDOM(read('article--surplus.html')).window;
  const omissions = leftOut(document);
  const expected = JSON.parse(read('article--surplus.json')) as Record<string, string>;

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

describe('what a library loses', () => {
  it('is found: drop caps, linked paragraphs, lists, tables, posts, interviews, text in several containers', () => {
    const { document } = new JSDOM(read('article--losses.html')).window;
    const expected = JSON.parse(read('article--losses.json')) as string[];
    const texts = findArticle(document)?.blocks.map(({ text }) => text) ?? [];
    expect(texts.slice(1).map((text, n) => text.slice(0, expected[n]?.length))).toEqual(expected);
  });
});

/** What a page of `<topic>--<case>` expects: how its blocks open below the headline, and the step that takes the rest. */
interface Expected {
  read: string[];
  /** Those of them that describe a picture. */
  captions?: string[];
  leftOut: Record<string, string>;
}

const cases = readdirSync(folder).filter((file) => file.endsWith('.html') && !file.startsWith('article--'));

describe('one thing at a time', () => {
  it.each(cases)('%s', (file) => {
    const { document } = new JSDOM(read(file)).window;
    const expected = JSON.parse(read(file.replace('.html', '.json'))) as Expected;
    const blocks = findArticle(document)?.blocks.slice(1) ?? [];
    expect(blocks.map(({ text }, n) => text.slice(0, expected.read[n]?.length))).toEqual(expected.read);
    const captions = blocks.filter(({ part }) => part === 'caption');
    expect(captions.map(({ text }, n) => text.slice(0, expected.captions?.[n]?.length))).toEqual(
      expected.captions ?? [],
    );
    const steps = Object.entries(expected.leftOut);
    const omissions = leftOut(document);
    expect(omissions.map(({ block, step }, n) => [block.text.slice(0, steps[n]?.[0].length), step])).toEqual(steps);
  });
});

import type { Declared } from '../text/declared';

type Kind = Declared['kind'];

/** Types of schema.org by the last part of their name, in small letters. */
const types: Readonly<Record<string, Kind>> = {
  opinionnewsarticle: 'opinion',
  analysisnewsarticle: 'analysis',
  reportagenewsarticle: 'report',
  reviewnewsarticle: 'review',
  liveblogposting: 'live',
  advertisercontentarticle: 'sponsored',
};

/** Words of sections, addresses and labels, whole. */
const words: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:opinions?|op-?eds?|commentary|comment|columns?|columnists?|editorials?|viewpoints?|letters)$/iu, 'opinion'],
  [/^(?:news )?analysis$/iu, 'analysis'],
  [/^(?:.{1,20} )?reviews?$/iu, 'review'],
  [/^(?:live|live ?blogs?|live updates)$/iu, 'live'],
  [/^(?:sponsored(?: content)?|paid (?:content|post)|advertorial|partner content|branded content)$/iu, 'sponsored'],
];

const kindOfWord = (word: string): Kind | null => words.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** JSON-LD is what strangers wrote: beyond these bounds, it is not read. */
const longestScript = 200_000;
const mostScripts = 10;
const mostObjects = 2000;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The types that a script names for the page, in lists and graphs too, but not for what the page only mentions. */
function typesIn(data: unknown): string[] {
  const found: string[] = [];
  const pending = [data];
  for (let count = 0; pending.length > 0 && count < mostObjects; count++) {
    const at = pending.pop();
    if (Array.isArray(at)) pending.push(...at.slice(0, mostObjects));
    else if (isObject(at)) {
      found.push(...[at['@type']].flat().filter((type) => typeof type === 'string'));
      pending.push(at['@graph'], at['mainEntity']);
    }
  }
  return found;
}

function bySchema(document: Document): Declared | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, mostScripts);
  const written = scripts.map(({ textContent }) => textContent ?? '').filter(({ length }) => length < longestScript);
  const items = [...document.querySelectorAll('[itemscope][itemtype]')].slice(0, mostObjects);
  const named = [
    ...written.flatMap((json) => typesIn(parsed(json))),
    ...items.flatMap((item) => (item.getAttribute('itemtype') ?? '').split(/\s+/u)),
  ];
  for (const text of named) {
    const kind = types[text.slice(text.lastIndexOf('/') + 1).toLowerCase()];
    if (kind) return { kind, by: 'schema', text };
  }
  return null;
}

function byWords(by: Declared['by'], found: readonly string[]): Declared | null {
  for (const text of found) {
    const kind = kindOfWord(text.trim());
    if (kind) return { kind, by, text: text.trim() };
  }
  return null;
}

const sections = (document: Document): string[] =>
  [
    ...document.querySelectorAll('meta[property="article:section"],meta[name="section"],[itemprop="articleSection"]'),
  ].map((element) => (element.getAttribute('content') ?? element.textContent ?? '').slice(0, 80));

/** The folders of the address; its last part is the article's own name. */
const folders = (document: Document): string[] =>
  URL.canParse(document.URL) ? new URL(document.URL).pathname.split('/').slice(1, -1) : [];

/** Lines before the headline are read for a label, this many. */
const linesAbove = 6;

/**
 * What the publisher says the page is, by the first sign that says so; null where none does.
 * @param above texts of the blocks before the headline, in page order
 */
export const declaredKind = (document: Document, above: readonly string[]): Declared | null =>
  bySchema(document) ??
  byWords('section', sections(document)) ??
  byWords('label', above.slice(-linesAbove)) ??
  byWords('address', folders(document));

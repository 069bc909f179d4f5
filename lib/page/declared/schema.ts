import type { Declared } from '../../text/declared';

/** Types of schema.org by the last part of their name, in small letters. */
const types: ReadonlyMap<string, Declared['kind']> = new Map([
  ['opinionnewsarticle', 'opinion'],
  ['analysisnewsarticle', 'analysis'],
  ['backgroundnewsarticle', 'background'],
  ['reportagenewsarticle', 'report'],
  ['askpublicnewsarticle', 'report'],
  ['reviewnewsarticle', 'review'],
  ['criticreview', 'review'],
  ['liveblogposting', 'live'],
  ['satiricalarticle', 'satire'],
  ['advertisercontentarticle', 'sponsored'],
]);

/** JSON-LD is what strangers wrote: beyond these bounds, it is not read. */
const longestScript = 200_000;
const mostScripts = 10;
const mostObjects = 2000;
/** Where an article stands in more sections, they are its tags. */
const mostSections = 3;

/** Pages wrap it into comments for old browsers, and break its lines inside of strings. */
const wrapping = /^\s*(?:<!--|(?:\/\/\s{0,3})?<!\[CDATA\[)|(?:-->|(?:\/\/\s{0,3})?\]\]>|;)\s*$/gu;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(wrapping, '').replace(/\s+/gu, ' '));
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const strings = (value: unknown): string[] => [value].flat().filter((item) => typeof item === 'string');

/** What the publisher says of the page to machines. */
export interface Schema {
  types: string[];
  /** Names of its sections and genres, and of the sections on the way to it. */
  sections: string[];
}

/** The page's own entries, in lists and graphs too, but not what the page only mentions. */
function read(data: unknown, { types: named, sections }: Schema): void {
  const pending = [data];
  for (let count = 0; pending.length > 0 && count < mostObjects; count++) {
    const at = pending.pop();
    if (Array.isArray(at)) pending.push(...at.slice(0, mostObjects));
    else if (isObject(at)) {
      named.push(...strings(at['@type']));
      sections.push(...strings(at['articleSection']).slice(0, mostSections), ...strings(at['genre']));
      if (at['@type'] === 'BreadcrumbList') sections.push(...crumbs(at['itemListElement']));
      pending.push(at['@graph'], at['mainEntity'], at['mainEntityOfPage'], at['breadcrumb']);
    }
  }
}

/** The last crumb is the page itself. */
const crumbs = (list: unknown): string[] =>
  [list]
    .flat()
    .slice(0, -1)
    .flatMap((crumb) => {
      if (!isObject(crumb)) return [];
      return strings(isObject(crumb['item']) ? (crumb['item']['name'] ?? crumb['name']) : crumb['name']);
    });

const isJsonLd = (script: Element): boolean => /^application\/ld\+json$/i.test(script.getAttribute('type') ?? '');

/** JSON-LD, in page order. */
export function schemaOf(document: Document): Schema {
  const schema: Schema = { types: [], sections: [] };
  const scripts = [...document.getElementsByTagName('script')].filter(isJsonLd).slice(0, mostScripts);
  for (const { textContent } of scripts) {
    if (textContent && textContent.length < longestScript) read(parsed(textContent), schema);
  }
  return schema;
}

/**
 * Types in microdata and RDFa: of what holds the page's title; where nothing does, those that all agree, since a page may
 * mark the teasers of other articles too.
 */
export function markedTypes(document: Document): string[] {
  const items = [...document.querySelectorAll('[itemtype],[typeof]')].slice(0, mostObjects);
  const typed = items.map((item) => ({
    item,
    types: `${item.getAttribute('itemtype') ?? ''} ${item.getAttribute('typeof') ?? ''}`.split(/\s+/u),
  }));
  const known = typed.filter((entry) => entry.types.some((type) => kindOfType(type) !== null));
  const titled = known.filter(({ item }) => item.querySelector('h1') !== null);
  const kinds = new Set(known.flatMap((entry) => entry.types.map(kindOfType).filter(Boolean)));
  return (titled.length > 0 || kinds.size > 1 ? titled : known).flatMap((entry) => entry.types);
}

/** What a type of schema.org says of a page: its name may be written as an address or with a prefix. */
export const kindOfType = (type: string): Declared['kind'] | null =>
  types.get(/[^/:#]*$/u.exec(type)?.[0].toLowerCase() ?? '') ?? null;

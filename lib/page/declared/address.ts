import { metaContents } from '../meta';

const isCanonical = (link: Element): boolean => /^canonical$/i.test(link.getAttribute('rel') ?? '');

/** Addresses that the page says are its own: a saved copy stands at another. */
const addressesOf = (document: Document): string[] => [
  document.URL,
  [...document.getElementsByTagName('link')].find(isCanonical)?.getAttribute('href') ?? '',
  metaContents(document, (name) => name === 'og:url')[0] ?? '',
];

/** Folders of the path, whose last part is the article's own name, and the first name of a host that has three. */
function namesIn(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { hostname, pathname } = new URL(address);
  const [host = '', ...domain] = hostname.split('.');
  return pathname
    .split('/')
    .slice(1, -1)
    .concat(domain.length > 1 ? host : []);
}

/** The parts of the page's addresses that may name a section of its site. */
export const foldersOf = (document: Document): string[] => addressesOf(document).flatMap(namesIn);

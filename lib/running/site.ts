/**
 * A site is a host name in small ASCII letters, without `www.`; it stands for itself and its subdomains, over http and
 * https and on any port.
 */

/** Why what a reader typed names no site. */
export type Refusal = 'empty' | 'not-a-site' | 'not-web' | 'no-domain';

const scheme = /^([a-z][a-z\d+.-]{0,20}):\/\//iu;
const numeric = /^[\d.]+$/u;
const label = '[a-z\\d_](?:[a-z\\d_-]{0,61}[a-z\\d_])?';
const hostName = new RegExp(`^${label}(?:\\.${label})*$`, 'u');
/** Of a host name. */
const longest = 253;

const isAddress = (host: string): boolean => numeric.test(host) || host.startsWith('[');

const bare = (host: string): string => host.replace(/\.$/u, '').replace(/^www\.(?=.*\.)/u, '');

/** The site that a page stands on; null for pages that are of no site, such as files and the browser's own. */
export function siteOfAddress(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) && hostname ? bare(hostname) : null;
}

/** The site that a reader names: by its host name, in any script, or by the address of one of its pages. */
export function siteTyped(typed: string): { site: string } | { refusal: Refusal } {
  const text = typed.trim().replace(/^\*\./u, '');
  if (!text) return { refusal: 'empty' };
  const [start = '', name] = scheme.exec(text) ?? [];
  if (name && !/^https?$/iu.test(name)) return { refusal: 'not-web' };
  const address = `https://${text.slice(start.length)}`;
  if (!URL.canParse(address)) return { refusal: 'not-a-site' };
  const { hostname, username } = new URL(address);
  const site = bare(hostname);
  if (username || site.length > longest || !hostName.test(site)) return { refusal: 'not-a-site' };
  // To a browser a lone number is an address too; to a reader it is a slip.
  if (numeric.test(site)) return text.includes(site) ? { site } : { refusal: 'not-a-site' };
  return site.includes('.') || site === 'localhost' ? { site } : { refusal: 'no-domain' };
}

/** Whether a host is the site's own or one of its subdomains. */
export const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

/** The match pattern of a site's pages. */
export const patternOf = (site: string): string => (isAddress(site) ? `*://${site}/*` : `*://*.${site}/*`);

/** The match pattern of the pages of all sites. */
export const everySite = '*://*/*';

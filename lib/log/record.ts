import type { PageReport } from '../classify/report';
import { dayOf } from './day';
import { kept, withPage, type Entry } from './entry';
import { changeLog, loggingItem } from './store';

/** Who sent the page, as the browser tells it. */
interface Sender {
  url?: string | undefined;
  tab?: { incognito: boolean } | undefined;
}

/** A host that has a name, which is the site; nothing in it is a sign to a spreadsheet. */
const namedHost = /^(?:www\.)?(\w[\w.-]*)$/u;

/** Of a hash: enough to tell the pages of a day apart. */
const bytes = 8;

async function fingerprint(salt: string, { origin, pathname, search }: URL): Promise<string> {
  const text = new TextEncoder().encode(salt + origin + pathname + search);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(hash.slice(0, bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the log says of a page; null for files and pages of ours, which have no site, and in a private window, which leaves no trace. */
export async function entryOf(
  { words, sentences }: PageReport,
  { url, tab }: Sender,
  salt: string,
  now: Date,
): Promise<Entry | null> {
  if (!url || tab?.incognito) return null;
  const address = new URL(url);
  if (!/^https?:$/u.test(address.protocol)) return null;
  const site = namedHost.exec(address.hostname)?.[1];
  if (site === undefined) return null;
  return { site, day: dayOf(now), page: await fingerprint(salt, address), pages: 1, words, sentences };
}

/** Notes in the log how much of a page was whose voice, where the reader wants a log. */
export async function record(report: PageReport, sender: Sender): Promise<void> {
  if (!(await loggingItem.getValue())) return;
  const now = new Date();
  await changeLog(async ({ salt, entries }) => {
    const read = await entryOf(report, sender, salt, now);
    return { salt, entries: read ? withPage(entries, read, now) : entries };
  });
}

/** Takes out of the log what its time is over for, also where nothing is read any more. */
export const forgetOld = (): Promise<void> =>
  changeLog(({ salt, entries }) => ({ salt, entries: kept(entries, new Date()) }));

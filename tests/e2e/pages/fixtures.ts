import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageState } from '../../../lib/messages/state';
import { fixtures } from '../harness/paths';

/** A page of `tests/fixtures/site` and what Aside must say of it, as the JSON file beside it has it. */
export interface FixturePage {
  name: string;
  /** Path below `tests/fixtures`. */
  file: string;
  state: PageState['kind'];
  /** Every comment's words, in page order. */
  comments: string[];
  /** Every quotation's words, in page order. */
  quotes: string[];
}

const folder = path.join(fixtures, 'site');

function readPage(file: string): FixturePage {
  const name = path.basename(file, '.html');
  const expected = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  return { name, file: `site/${file}`, ...expected };
}

export const fixturePages: FixturePage[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map(readPage);

export function fixturePage(name: string): FixturePage {
  const page = fixturePages.find((one) => one.name === name);
  if (!page) throw new Error(`tests/fixtures/site has no page ${name}`);
  return page;
}

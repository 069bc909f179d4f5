import { statSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../browser/serve';

/** A page to open, and how to stop serving it where it is a file of this machine. */
export interface Target {
  url: string;
  close(): Promise<void>;
}

/** What the command was given makes no sense; the message says so in one line. */
export class BadInput extends Error {}

const sample = path.resolve(import.meta.dirname, '../../tests/fixtures/sample/lake-talks.html');

const isAddress = (text: string): boolean => /^https?:\/\//iu.test(text) && URL.canParse(text);

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * The page that the command line names: an address, a saved page, or the sample article where it names none.
 * A file is served with its folder, since browsers keep extensions off pages opened from the disk.
 * @throws BadInput
 */
export async function targetOf(args: readonly string[]): Promise<Target> {
  const [named = sample, ...more] = args;
  if (more.length > 0 || named.startsWith('-')) throw new BadInput('usage: npm start [-- URL-or-file]');
  if (isAddress(named)) return { url: named, close: async () => {} };
  // npm runs scripts in the project's root, wherever it was called.
  const file = path.resolve(process.env['INIT_CWD'] ?? '', named);
  if (!isFile(file)) throw new BadInput(`neither a web address nor a file: ${named}`);
  if (!/\.x?html?$/iu.test(file)) throw new BadInput(`not a saved web page (.html, .htm, .xhtml): ${named}`);
  const site = await serve(path.dirname(file));
  return { url: site.url(path.basename(file)), close: site.close };
}

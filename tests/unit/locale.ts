import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export const localesFolder = path.resolve(import.meta.dirname, '../../locales');

/** The messages of a language as a browser gets them, by name. */
export async function messagesOf(locale: string): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(path.join(localesFolder, `${locale}.yml`));
  return new Map(Object.entries(generateChromeMessages(messages)).map(([name, { message }]) => [name, message]));
}

/** Has the fake browser speak a language from here on. */
export async function speak(locale: string): Promise<void> {
  const messages = await messagesOf(locale);
  fakeBrowser.i18n.getMessage = (name: string) => messages.get(name) ?? '';
}

beforeEach(() => speak('en'));

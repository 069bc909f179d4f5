import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cues } from '../../../lib/classify/cues';
import { wording } from '../../../lib/classify/reasons';
import { localesFolder, messagesOf } from '../locale';

const locales = readdirSync(localesFolder).map((file) => path.basename(file, '.yml'));
const english = await messagesOf('en');

const slots = (message: string): string[] => [...new Set(message.match(/\{\w+\}/gu))].toSorted();

/** The longest description that the Chrome Web Store takes, in UTF-16 units. */
const longestDescription = 132;

describe.each(locales)('%s', async (locale) => {
  const messages = await messagesOf(locale);

  it('has every message, and no other', () => {
    expect([...messages.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('has a browser’s names for its messages: they are told apart without regard to case', () => {
    const names = [...messages.keys()];
    expect(names.filter((name) => !/^\w+$/u.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('leaves room for the same things in each message', () => {
    for (const [name, message] of messages)
      expect({ name, slots: slots(message) }).toEqual({ name, slots: slots(english.get(name) ?? '') });
  });

  it('says something in every form of a message, and has as many forms', () => {
    for (const [name, message] of messages) {
      const forms = message.split(' | ');
      expect(forms.length, name).toBe((english.get(name) ?? '').split(' | ').length);
      for (const form of forms) expect(form.trim(), name).not.toBe('');
    }
  });

  it('names a language that the program can write numbers in', () => {
    const language = messages.get('language') ?? '';
    expect(language.split('-')[0]).toBe(locale);
    expect(Intl.NumberFormat.supportedLocalesOf(language)).toEqual([language]);
  });

  it.each([...cues.map(({ id }) => id), wording])('gives the reason behind %s in a few plain words', (id) => {
    const why = messages.get(`cue_${id.replaceAll('-', '_')}`) ?? '';
    expect(why).toMatch(/^\p{L}[\p{L}’„“, -]{5,75}$/u);
    expect(why).not.toMatch(/\b(?:bias|fake|left|right|liberal|conservative|subjectiv|modal|lexic|evaluat)/u);
  });

  it('describes itself as briefly as the stores want it', () => {
    expect(messages.get('manifest_description')?.length).toBeLessThanOrEqual(longestDescription);
  });
});

it('has English and German', () => {
  expect(locales).toEqual(expect.arrayContaining(['de', 'en']));
});

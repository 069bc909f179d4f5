import { describe, expect, test } from 'vitest';
import { entryOf } from '../../../lib/log/record';
import { mix } from '../components/finding';

const report = mix({ fact: 2, opinion: 1 });
const now = new Date(2026, 10, 24);
const of = (url: string, salt = 'salt') => entryOf(report, { url }, salt, now);

describe('what the log says of a page', () => {
  test('is its site, day and counts', async () => {
    expect(await of('https://www.courier.example/2026/ferry?id=1#top')).toEqual({
      site: 'courier.example',
      day: '2026-11-24',
      page: expect.stringMatching(/^[\da-f]{16}$/u),
      pages: 1,
      words: { fact: 20, quote: 0, opinion: 10 },
      sentences: { fact: 2, quote: 0, opinion: 1 },
    });
  });

  test('tells pages apart on this device alone, and places in a page not at all', async () => {
    const page = async (url: string, salt?: string) => (await of(url, salt))?.page;
    const ferry = await page('https://courier.example/ferry');
    expect(await page('https://courier.example/ferry#comments')).toBe(ferry);
    expect(await page('https://courier.example/ferry?page=2')).not.toBe(ferry);
    expect(await page('https://courier.example/ferry', 'other')).not.toBe(ferry);
  });

  test.each([
    'file:///home/reader/page.html',
    'about:blank',
    'http://[::1]/',
    'data:text/html,page',
    'moz-extension://8f3e/welcome.html',
  ])('is nothing for %s', async (url) => expect(await of(url)).toBeNull());

  test('is nothing in a private window', async () => {
    const tab = { incognito: true };
    expect(await entryOf(report, { url: 'https://courier.example/', tab }, 'salt', now)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { covers, patternOf, siteOfAddress, siteTyped } from '../../../lib/running/site';

describe('what a reader types', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG. ', 'example.org'],
    ['www.example.org', 'example.org'],
    ['*.example.org', 'example.org'],
    ['https://www.example.org/news/today?id=4#top', 'example.org'],
    ['HTTP://example.org', 'example.org'],
    ['news.example.org/today', 'news.example.org'],
    ['example.org:8080', 'example.org'],
    ['zürich-post.example', 'xn--zrich-post-9db.example'],
    ['新聞.example', 'xn--efvv70d.example'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1:8000/page.html', '127.0.0.1'],
    ['www.org', 'www.org'],
  ])('%s names a site', (typed, site) => {
    expect(siteTyped(typed)).toEqual({ site });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['the morning paper', 'not-a-site'],
    ['lantern', 'no-domain'],
    ['https://lantern/news', 'no-domain'],
    ['about:config', 'not-a-site'],
    ['file:///home/me/page.html', 'not-web'],
    ['ftp://example.org', 'not-web'],
    ['reader@example.org', 'not-a-site'],
    ['mailto:reader@example.org', 'not-a-site'],
    ['example..org', 'not-a-site'],
    ['-example.org', 'not-a-site'],
    ['exa*mple.org', 'not-a-site'],
    ['12', 'not-a-site'],
    ['example.org:port', 'not-a-site'],
    ['[::1]', 'not-a-site'],
    [`${'a'.repeat(64)}.org`, 'not-a-site'],
    [`${'abc.'.repeat(80)}org`, 'not-a-site'],
    ['a-'.repeat(50_000), 'not-a-site'],
  ])('%j names none', (typed, refusal) => {
    expect(siteTyped(typed)).toEqual({ refusal });
  });
});

describe('the site of an address', () => {
  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['http://lantern/', 'lantern'],
    ['https://www.uk/', 'www.uk'],
    ['file:///home/me/page.html', null],
    ['about:blank', null],
    ['moz-extension://8f3e/popup.html', null],
    ['', null],
    [undefined, null],
  ])('%s', (address, site) => {
    expect(siteOfAddress(address)).toBe(site);
  });
});

it('a site covers itself and its subdomains, and nothing that merely ends alike', () => {
  expect(
    ['example.org', 'live.example.org', 'myexample.org', 'org'].map((host) => covers('example.org', host)),
  ).toEqual([true, true, false, false]);
});

it('a number has no subdomains in its pattern, which browsers would refuse', () => {
  expect(['example.org', '127.0.0.1', '[::1]'].map(patternOf)).toEqual([
    '*://*.example.org/*',
    '*://127.0.0.1/*',
    '*://[::1]/*',
  ]);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { analyse } from '../../../lib/classify/analyse';
import { findEvidence } from '../../../lib/classify/evidence';
import { memo } from '../../../lib/classify/memo';
import { rememberingScorer } from '../../../lib/classify/model/model-scorer';
import type { Voice } from '../../../lib/classify/voice';
import type { Block } from '../../../lib/text/block';

const sample = path.resolve(import.meta.dirname, '../../fixtures/sample/lake-talks.html');
const { document } = new JSDOM(readFileSync(sample, 'utf8')).window;
const blocks = Array.from(document.querySelectorAll('article p'), ({ textContent }): Block => {
  const text = (textContent ?? '').replace(/\s+/gu, ' ').trim();
  return { text, part: 'body', quoted: false, box: null };
});

it('computes what it has not met, and once', () => {
  const compute = vi.fn<(word: string) => number>((word) => word.length);
  const length = memo(compute, (word) => word);
  expect([length('one'), length('three'), length('one')]).toEqual([3, 5, 3]);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('forgets what was met longest ago', () => {
  const compute = vi.fn<(n: number) => number>((n) => n);
  const same = memo(compute, String);
  for (let n = 0; n < 20_000; n++) same(n);
  same(19_999);
  expect(compute).toHaveBeenCalledTimes(20_000);
  same(0);
  expect(compute).toHaveBeenCalledTimes(20_001);
});

it('reads only the new sentences of a page that has grown, and gives the report of a page read afresh', () => {
  const find = vi.fn<(voice: Voice) => ReturnType<typeof findEvidence>>(findEvidence);
  const options = { scorer: rememberingScorer(), evidenceOf: memo(find, ({ text }) => text) };
  analyse(blocks.slice(2), options);
  find.mockClear();
  expect(analyse(blocks, options)).toEqual(analyse(blocks));
  const unread = analyse(blocks.slice(0, 2)).findings.length;
  expect(unread).toBeGreaterThan(0);
  expect(find).toHaveBeenCalledTimes(unread);
});

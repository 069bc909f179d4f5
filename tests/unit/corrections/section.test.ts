import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followCorrections } from '../../../entrypoints/options/corrections';
import type { Correction } from '../../../lib/corrections/correction';
import { changeCorrections, correctionsItem } from '../../../lib/corrections/store';
import { exportText } from '../../../lib/corrections/transfer';

const correction = (text: string, at: number): Correction => ({
  site: 'courier.example',
  text,
  comment: true,
  cues: ['irony'],
  at,
});
const [first, second, third] = [correction('A.', 1), correction('B.', 2), correction('C.', 3)];
const file = (...corrections: Correction[]) => new File([exportText(corrections)], 'corrections.json');
const draw = vi.fn<() => void>();

beforeEach(() => {
  fakeBrowser.reset();
  // A page at a time is all that a test has.
  vi.stubGlobal('navigator', { locks: { request: (_: string, change: () => Promise<void>) => change() } });
  vi.stubGlobal('confirm', () => true);
});

/** The section with one correction in the list; its news, once there is some. */
async function follow() {
  await correctionsItem.setValue([first]);
  const section = await followCorrections(draw);
  const news = () => vi.waitUntil(() => section().news);
  return { section, news };
}

test('says how many corrections the list holds, until it holds others', async () => {
  const { section, news } = await follow();
  section().onImport(file(second, third));
  expect(await news()).toBe('The list holds 3 corrections now.');
  expect(section().corrections).toEqual([first, second, third]);
  section().onRemove(second);
  await vi.waitUntil(() => section().corrections.length === 2);
  expect(section().news).toBe('');
  section().onImport(file(second));
  expect(await news()).toBe('The list holds 3 corrections now.');
  // The reader changes their mind in a card.
  await changeCorrections((list) => [...list.slice(1), correction('A.', 4)]);
  await vi.waitUntil(() => section().corrections.at(-1)?.at === 4);
  expect(section().news).toBe('');
});

test('says nothing of the last file while another is taken in', async () => {
  const { section, news } = await follow();
  section().onImport(new File(['none'], 'other.json'));
  expect(await news()).toContain('Nothing was changed.');
  draw.mockClear();
  section().onImport(file(second));
  expect(section().news).toBe('');
  expect(draw).toHaveBeenCalledOnce();
  await news();
});

test('says that a file could not be read, and loses nothing', async () => {
  const { section, news } = await follow();
  const gone = file(second);
  gone.text = () => Promise.reject(new DOMException('', 'NotReadableError'));
  section().onImport(gone);
  expect(await news()).toBe('This file could not be read. Nothing was changed.');
  expect(await correctionsItem.getValue()).toEqual([first]);
});

test('says that the browser had no room, and loses nothing', async () => {
  const { section, news } = await follow();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
  section().onImport(file(second));
  expect(await news()).toBe('The browser could not store these corrections. Nothing was changed.');
  expect(await correctionsItem.getValue()).toEqual([first]);
  section().onImport(file(second));
  await vi.waitUntil(() => section().corrections.length === 2);
  expect(await news()).toBe('The list holds 2 corrections now.');
});

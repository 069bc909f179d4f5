// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { CorrectionsSection, type CorrectionsProps } from '../../../components/CorrectionsSection';
import type { Correction } from '../../../lib/corrections/correction';
import { mount, one, press } from './mount';

const correction = (text: string): Correction => ({ site: 'courier.example', text, comment: true, cues: [], at: 1 });
const two = [correction('So it goes.'), correction('How odd.')];
const props = (over: Partial<CorrectionsProps> = {}): CorrectionsProps => ({
  corrections: two,
  leanings: new Map(),
  news: '',
  onRemove: vi.fn<CorrectionsProps['onRemove']>(),
  onRemoveAll: () => true,
  onExport: vi.fn<CorrectionsProps['onExport']>(),
  onImport: vi.fn<CorrectionsProps['onImport']>(),
  ...over,
});
const removeAll = '.actions button:last-child';

/** Presses a focused button, after which only these are left. */
async function pressUntil(selector: string, left: Correction[]): Promise<void> {
  one(selector).focus();
  await press(selector);
  await mount(<CorrectionsSection {...props({ corrections: left })} />);
}

test('keeps the focus when a correction goes, or all, with the button', async () => {
  const given = props();
  await mount(<CorrectionsSection {...given} />);
  await pressUntil('[aria-label="Delete: How odd."]', two.slice(0, 1));
  expect(given.onRemove).toHaveBeenCalledExactlyOnceWith(two[1]);
  expect(document.activeElement).toBe(one('h2'));
  await pressUntil(removeAll, []);
  expect(document.activeElement).toBe(one('h2'));
});

test('leaves the focus on the button where the reader keeps the list after all', async () => {
  await mount(<CorrectionsSection {...props({ onRemoveAll: () => false })} />);
  await pressUntil(removeAll, two);
  expect(document.activeElement).toBe(one(removeAll));
});

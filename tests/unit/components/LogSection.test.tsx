// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { LogSection, type LogProps } from '../../../components/LogSection';
import { totalOf } from '../../../lib/log/sites';
import { mount, one, press } from './mount';

const site = (name: string) => ({
  site: name,
  pages: 2,
  words: { fact: 1240, quote: 0, opinion: 3 },
  sentences: { fact: 90, quote: 0, opinion: 1 },
});
const props = (over: Partial<LogProps> = {}): LogProps => ({
  isOn: true,
  isEmpty: false,
  range: 'month',
  sites: [site('courier.example'), site('post.example')],
  total: totalOf([site('courier.example'), site('post.example')]),
  onSwitch: vi.fn<LogProps['onSwitch']>(),
  onRange: vi.fn<LogProps['onRange']>(),
  onSave: vi.fn<LogProps['onSave']>(),
  onRemove: vi.fn<LogProps['onRemove']>(),
  onRemoveAll: vi.fn<LogProps['onRemoveAll']>(),
  ...over,
});

const rows = (root: HTMLElement) =>
  Array.from(root.querySelectorAll('tbody tr, tfoot tr'), (row) =>
    Array.from(row.querySelectorAll('th, td:not([aria-hidden])'), ({ textContent }) => textContent),
  );

test('has a row for each site and one for all', async () => {
  const given = props();
  const root = await mount(<LogSection {...given} />);
  expect(rows(root)).toEqual([
    ['courier.example 1,243 words on 2 pages', 'over 99%', '0%', 'under 1%', 'Delete'],
    ['post.example 1,243 words on 2 pages', 'over 99%', '0%', 'under 1%', 'Delete'],
    ['All sites 2,486 words on 4 pages', 'over 99%', '0%', 'under 1%', ''],
  ]);
  await press('[aria-label="Delete post.example"]');
  expect(given.onRemove).toHaveBeenCalledExactlyOnceWith('post.example');
});

test.each([
  ['a site', '[aria-label="Delete post.example"]', { sites: [site('courier.example')] }],
  ['the log', '.actions button:last-child', { isEmpty: true, sites: [] }],
] as const)('keeps the focus when %s goes, with its button, and only then', async (_, button, left) => {
  await mount(<LogSection {...props({ onRemove: () => false, onRemoveAll: () => false })} />);
  one(button).focus();
  await press(button);
  expect(document.activeElement).toBe(one(button));
  await mount(<LogSection {...props({ onRemove: () => true, onRemoveAll: () => true })} />);
  await press(button);
  await mount(<LogSection {...props(left)} />);
  expect(document.activeElement).toBe(one('h2'));
});

test('of many sites shows the first, and all when asked', async () => {
  const sites = Array.from({ length: 20 }, (_, i) => site(`${i}.example`));
  const root = await mount(<LogSection {...props({ sites })} />);
  expect(root.querySelectorAll('tbody tr')).toHaveLength(12);
  await press('[aria-expanded=false]');
  expect(root.querySelectorAll('tbody tr')).toHaveLength(20);
});

test('off and empty it is a switch and what it would do', async () => {
  const given = props({ isOn: false, isEmpty: true, sites: [] });
  const root = await mount(<LogSection {...given} />);
  expect(root.querySelectorAll('button')).toHaveLength(1);
  await press('[role=switch]');
  expect(given.onSwitch).toHaveBeenCalledExactlyOnceWith(true);
});

test('what was kept stays at hand where the log is off, or has nothing for the time chosen', async () => {
  const given = props({ isOn: false, sites: [] });
  const root = await mount(<LogSection {...given} />);
  expect(root.querySelector('table')).toBeNull();
  expect(root.textContent).toContain('You read nothing with Aside in this time.');
  await press('[value=all]');
  expect(given.onRange).toHaveBeenCalledExactlyOnceWith('all');
  expect(root.querySelectorAll('.actions button')).toHaveLength(3);
});

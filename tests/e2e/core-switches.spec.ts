import { labels } from '../../lib/classify/label';
import { expect, test } from './pages/test';

test.beforeEach(({ visit }) => visit('article--inserts'));

test('the switch of a class hides and shows its marks alone', async ({ article, press }) => {
  const popup = await press();
  for (const label of labels) {
    if (!(await popup.isOn(label))) await popup.toggle(label);
    await expect.poll(() => article.marks()).toHaveProperty(label);
    await expect.poll(() => popup.isOn(label)).toBe(true);
    const { [label]: own, cue, ...others } = await article.marks();
    const rest = label === 'opinion' ? others : { ...others, cue };

    await popup.toggle(label);
    await expect.poll(() => article.marks()).toEqual(rest);
    await expect.poll(() => popup.isOn(label)).toBe(false);

    await popup.toggle(label);
    await expect.poll(() => article.marks()).toEqual({ ...rest, [label]: own, cue });
    await expect.poll(() => popup.isOn(label)).toBe(true);
  }
});

test('one switch hides and shows all marks', async ({ article, press }) => {
  const popup = await press();
  const marks = await article.marks();
  await popup.toggle('all');
  await expect.poll(() => article.marks()).toEqual({});
  await expect.poll(() => popup.isOn('all')).toBe(false);
  await popup.toggle('all');
  await expect.poll(() => article.marks()).toEqual(marks);
});

test('a choice lasts for the next page', async ({ article, press, visit }) => {
  const popup = await press();
  await popup.toggle('quote');
  await expect.poll(() => article.marks()).not.toHaveProperty('quote');
  await popup.close();
  await visit('article--dark');
  const next = await press();
  expect(await next.isOn('quote')).toBe(false);
  expect(await article.marks()).toHaveProperty('opinion');
  expect(await article.marks()).not.toHaveProperty('quote');
});

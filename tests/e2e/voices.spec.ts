import { AxeBuilder } from '@axe-core/playwright';
import { expect, chromiumTest as test } from './pages/test';

test.beforeEach(({ visit }) => visit('article--voices'));

const brisk = '“The trees are sick and the ground under them is moving,”';

test('the popup shows who speaks, most words first, and the others when asked', async ({ press }) => {
  const popup = await press();
  const voices = await popup.voices();
  expect(voices.slice(0, 3).map(({ name }) => name)).toEqual(['The writer', 'Halvard Brisk', 'Oda Remmel']);
  expect(voices).toHaveLength(5);
  await popup.press('.voices-more');
  const all = await popup.voices();
  expect(all.length).toBeGreaterThan(5);
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['The editors', 'Not named']));
  expect(all.map(({ words }) => words)).toEqual(all.map(({ words }) => words).toSorted((a, b) => b - a));
});

test('a voice that is pressed is marked in the page and stepped through', async ({ article, press }) => {
  const popup = await press();
  await article.watch();
  await popup.press('[data-voice="source halvard brisk"] .voice-row');
  await expect.poll(() => article.wordsUnder('voice')).toContain(`${brisk} “We waited`);
  expect(await article.wordsUnder('voice')).not.toContain('Remmel');
  // At first the popup has of each voice where it begins.
  await expect.poll(() => popup.steps()).toBe('1 of 4');
  await popup.press('[data-voice="source halvard brisk"] .voice-row');
  await expect.poll(() => popup.steps()).toBe('2 of 4');
  await popup.press('[data-voice="source halvard brisk"] [aria-label=Previous]');
  await popup.press('[data-voice="source halvard brisk"] [aria-label=Previous]');
  await expect.poll(() => popup.steps()).toBe('4 of 4');
  await expect.poll(async () => (await article.seen()).flashes.at(-1)).toMatch(/^the wood would be given/u);
});

test('another voice takes the mark over, and it can be taken away', async ({ article, press }) => {
  const before = await article.snapshot();
  const popup = await press();
  await popup.press('[data-voice="source halvard brisk"] .voice-row');
  await popup.press('[data-voice="editors"] .voice-row');
  await expect.poll(() => article.wordsUnder('voice')).toMatch(/^Comment: .* saw\.$/u);
  await popup.press('[data-voice="editors"] [aria-label^=Stop]');
  await expect.poll(() => article.marks()).not.toHaveProperty('voice');
  expect(await popup.steps()).toBeNull();
  expect(await article.snapshot()).toBe(before);
});

test('hiding the marks takes the voice away as well', async ({ article, press }) => {
  const popup = await press();
  await popup.press('[data-voice="writer"] .voice-row');
  await expect.poll(() => article.marks()).toHaveProperty('voice');
  await popup.toggle('all');
  await expect.poll(() => article.marks()).toEqual({});
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to in the ${colorScheme} chart`, async ({ aside, page }) => {
    const popup = await aside.pressToolbarButton(page);
    await popup.emulateMedia({ colorScheme });
    await popup.locator('.voices-more').click();
    await popup.locator('.voice-row').first().click();
    await expect(popup.locator('.voice-steps')).toBeVisible();
    const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
  });
}

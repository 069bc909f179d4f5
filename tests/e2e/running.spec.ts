import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Here } from '../../lib/running/choice';
import type { Chromium } from '../../scripts/browser/chromium';
import { commentOn } from './pages/live';
import { PermissionsPage } from './pages/permissions-page';
import type { PopupView } from './pages/popup-view';
import { expect, chromiumTest as test } from './pages/test';

/** The site that the tests' pages stand on. */
const host = '127.0.0.1';

test.use({ hosts: [`*://${host}/*`] });

async function openOptions({ context, extensionId }: Chromium): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  return options;
}

/** The list of chosen sites, or of those switched off, in the options. */
const listOf = (options: Page, name: RegExp) => options.locator('.site-list').filter({ hasText: name });
const chosenIn = (options: Page) => listOf(options, /by itself/u);
const offIn = (options: Page) => listOf(options, /never/u);

async function add(options: Page, list: ReturnType<typeof listOf>, typed: string): Promise<void> {
  await list.getByLabel('Address').fill(typed);
  await list.getByRole('button', { name: 'Add' }).click();
}

async function choose(aside: Chromium, typed = host): Promise<Page> {
  const options = await openOptions(aside);
  await options.getByLabel('By itself on sites I choose').check();
  await add(options, chosenIn(options), typed);
  await expect(chosenIn(options).getByRole('listitem')).toContainText([host]);
  return options;
}

/** The popup learns of the site beside the report, and may have that first. */
const chooseHere = (popup: PopupView, here: Here): Promise<void> =>
  expect(() => popup.press(`[data-here=${here}]`)).toPass();

/** Whether the gate has looked at the page, and nothing but the gate has come. */
const hasGateAlone = async (aside: Chromium, page: Page): Promise<boolean> =>
  (await aside.inContentScript(page, 'typeof stopAsideGate === "function"').catch(() => false)) === true &&
  (await aside.inContentScript(page, 'CSS.highlights.size === 0')) === true;

test('a chosen site is read by itself, also where it stands open, and on after the background was stopped', async ({
  article,
  aside,
  driver,
  page,
  visit,
}) => {
  await visit('article--inserts');
  await choose(aside);
  await expect.poll(() => article.marks()).toHaveProperty('opinion');
  await page.bringToFront();
  await expect.poll(() => driver.badgeText()).not.toBe('');

  await aside.stopBackground();
  await visit('article--voices');
  await expect.poll(() => article.marks()).toHaveProperty('quote');
});

test('pages that are no article or not in English get the gate alone', async ({ aside, page, site, visit }) => {
  await choose(aside);
  for (const name of ['no-article--contact', 'article--german']) {
    await visit(name);
    await expect.poll(() => hasGateAlone(aside, page)).toBe(true);
  }
  await page.goto(site.url('running/front-page.html'));
  await expect.poll(() => hasGateAlone(aside, page)).toBe(true);
});

test('a front page that puts up an article is read then, and so is late text', async ({
  article,
  aside,
  goOn,
  page,
  site,
  visitLive,
}) => {
  await choose(aside);
  await page.bringToFront();
  await page.goto(site.url('running/front-page.html'));
  await expect.poll(() => hasGateAlone(aside, page)).toBe(true);
  await page.getByRole('link', { name: 'Tarnvik to dredge' }).first().click();
  await expect.poll(() => article.wordsUnder('opinion')).toBe(commentOn.harbour);

  await visitLive('late-text');
  await expect.poll(() => hasGateAlone(aside, page)).toBe(true);
  await goOn();
  await expect.poll(() => article.wordsUnder('opinion')).toBe(commentOn.harbour);
});

test('the popup switches a site off, and on again', async ({ article, aside, driver, page, press, visit }) => {
  await choose(aside);
  await page.bringToFront();
  await visit('article--inserts');
  await expect.poll(() => article.marks()).toHaveProperty('opinion');

  const popup = await press();
  await chooseHere(popup, 'off');
  await expect.poll(() => popup.state()).toBe('off-here');
  await expect.poll(() => article.marks()).toEqual({});
  await expect.poll(() => driver.badgeText()).toBe('');
  await popup.close();

  await page.reload();
  await aside.pressShortcut('toggle-marks');
  const again = await press();
  expect(await again.state()).toBe('off-here');
  expect(await article.marks()).toEqual({});
  await chooseHere(again, 'itself');
  await expect.poll(() => again.state()).toBe('ready');
  await again.close();

  const options = await openOptions(aside);
  await expect(chosenIn(options).getByRole('listitem')).toContainText([host]);
  await expect(offIn(options).getByRole('listitem')).toHaveCount(0);
});

test('where the browser closes a site, the choice follows; where it opens one that was asked for, too', async ({
  article,
  aside,
  page,
  press,
  visit,
}) => {
  const permissions = await PermissionsPage.open(aside);
  const options = await choose(aside);
  await permissions.closeAll();
  await expect(chosenIn(options).getByRole('listitem')).toHaveCount(0);

  await page.bringToFront();
  await visit('article--inserts');
  const popup = await press();
  // The question that this brings closes the popup in Firefox: it must not be needed any more.
  await chooseHere(popup, 'itself');
  await popup.close();
  await permissions.openSite(`*://${host}/*`);
  await expect(chosenIn(options).getByRole('listitem')).toContainText([host]);
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => article.marks()).toHaveProperty('opinion');
});

test('what names no site is said so and stays in its field; the options have nothing that axe objects to', async ({
  aside,
}) => {
  const options = await choose(aside, 'http://127.0.0.1:8080/page');
  await add(options, offIn(options), 'lantern');
  await expect(offIn(options).getByRole('alert')).toContainText('example.org');
  await expect(offIn(options).getByLabel('Address')).toHaveValue('lantern');
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: options }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
  }
  await add(options, offIn(options), 'www.lantern.example');
  await expect(offIn(options).getByRole('listitem')).toContainText(['lantern.example']);
  await offIn(options).getByRole('button', { name: 'Remove lantern.example' }).click();
  await expect(offIn(options).getByRole('listitem')).toHaveCount(0);
});

test.describe('on every news page', () => {
  test.use({ hosts: ['*://*/*'] });

  test('Aside reads what its publisher calls an article, and no other page', async ({
    article,
    aside,
    page,
    site,
    visit,
  }) => {
    const options = await openOptions(aside);
    await options.getByLabel('By itself on every news page').check();
    await expect(options.getByLabel('By itself on every news page')).toBeChecked();
    await page.bringToFront();
    await visit('article--inserts');
    await expect.poll(() => article.marks()).toHaveProperty('opinion');
    await page.goto(site.url('live/text-zoom.html'));
    await expect.poll(() => hasGateAlone(aside, page)).toBe(true);
  });
});

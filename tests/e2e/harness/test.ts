// oxlint-disable no-empty-pattern -- Playwright reads a fixture's first parameter, which has to be a pattern.
import { test as base, type Page } from '@playwright/test';
import { launchChromium, type Chromium } from '../../../scripts/browser/chromium';
import { launchFirefox, type Firefox } from '../../../scripts/browser/firefox';
import { serve, type Site } from '../../../scripts/browser/serve';
import { findBrowser } from '../../../scripts/ready/browsers.mjs';
import { chromiumDriver, firefoxDriver, type Driver } from './driver';
import { openedTo } from './opened';
import { builds, fixtures } from './paths';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Of the browser's own screens in `aside`, and so of Aside's. */
  language: string;
  /** Match patterns of the pages that are open to Aside in `aside` without a question. */
  hosts: string[];
  /** Chromium with Aside in it, for the specs that run there alone. Every test has its own. */
  aside: Chromium;
  /** The one tab of `aside`. */
  page: Page;
  /** The browser of the project with Aside in it, for the specs that run in both. Every test has its own. */
  driver: Driver;
}

interface WorkerFixtures {
  /** `tests/fixtures`, served. */
  site: Site;
  /** The Firefox that all tests of a worker share, each in a session of its own; or why there is none. */
  firefox: Firefox | { missing: string };
}

async function startChromium(language: string, hosts: string[] = []): Promise<Chromium> {
  const found = await findBrowser('chromium');
  if ('missing' in found) throw new Error(found.missing);
  const extensionDir = await openedTo(hosts, builds.chromium);
  return launchChromium({ executablePath: found.path, extensionDir, headless: true, language });
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const site = await serve(fixtures);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({}, use, { project }) => {
      const found = project.name === 'firefox' ? await findBrowser('firefox') : { missing: 'this is not Firefox' };
      if ('missing' in found) {
        await use(found);
        return;
      }
      const firefox = await launchFirefox({ executablePath: found.path, headless: true });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  language: ['en-GB', { option: true }],
  hosts: [[], { option: true }],
  aside: async ({ language, hosts }, use) => {
    const chromium = await startChromium(language, hosts);
    await use(chromium);
    await chromium.close();
  },
  page: async ({ aside }, use) => {
    await use(aside.context.pages()[0] ?? (await aside.context.newPage()));
  },
  driver: async ({ firefox, language }, use, { project, skip }) => {
    if (project.name === 'chromium') {
      const chromium = await startChromium(language);
      await use(await chromiumDriver(chromium));
      await chromium.close();
      return;
    }
    if ('missing' in firefox) {
      skip(true, firefox.missing);
      return;
    }
    const session = await firefox.startSession(builds.firefox);
    await use(firefoxDriver(session));
    await session.end();
  },
});

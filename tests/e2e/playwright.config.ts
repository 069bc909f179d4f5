import { defineConfig } from '@playwright/test';

/**
 * The built extension in real browsers. Specs named `core-*` and `live-*` run in both, `firefox-*` in Firefox alone (no driver presses
 * a key of Chromium's own, and only that grants `activeTab`), all others in Chromium alone.
 * `npm test` builds first and then runs this; to run it on its own: `npx playwright test -c tests/e2e`.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browsers',
  reporter: [['list'], ['json', { outputFile: '../../test-results/browsers.json' }]],
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // Room for a busy machine: starting a browser takes a second, or ten.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: 'chromium', testMatch: '*.spec.ts', testIgnore: 'firefox-*' },
    { name: 'firefox', testMatch: ['core-*.spec.ts', 'live-*.spec.ts', 'firefox-*.spec.ts'] },
  ],
});

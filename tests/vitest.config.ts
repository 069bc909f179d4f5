import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/locale.ts'],
    // Room for a busy machine: a page in jsdom takes a second, or ten.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

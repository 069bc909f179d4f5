import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** The pages that the tests visit. */
export const fixtures = path.join(root, 'tests/fixtures');

/** The built extension, by the browser it was built for. */
export const builds = {
  chromium: path.join(root, '.output/chrome-mv3'),
  firefox: path.join(root, '.output/firefox-mv3'),
};

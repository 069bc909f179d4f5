/**
 * Pictures every screen: in each language, light and dark, at 100 % and with text at 200 %.
 *   npm run screens [-- SCENE…]      without one: all scenes
 * Saves them in .output/screens, named by scene, language, colours and size. Exits 2 with one line on an unknown scene.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from './browser/chromium';
import { serve, type Site } from './browser/serve';
import { findBrowser } from './ready/browsers.mjs';
import { NotReady, root, run, say } from './ready/run.mjs';
import { scenes, type Shoot } from './screens/scenes';
import { languages, nameOf, viewsIn, type View } from './screens/view';

const pictures = path.join(root, '.output/screens');

class BadInput extends Error {}

function chosenScenes(names: readonly string[]): string[] {
  const unknown = names.find((name) => !(name in scenes));
  if (unknown !== undefined)
    throw new BadInput(`no such scene: ${unknown} (there are ${Object.keys(scenes).join(', ')})`);
  return names.length > 0 ? [...names] : Object.keys(scenes);
}

/** A browser of its own for each view: nothing that one view leaves behind reaches the next. */
async function shootView(view: View, names: readonly string[], site: Site, executablePath: string): Promise<void> {
  const extensionDir = path.join(root, '.output/chrome-mv3');
  const chromium = await launchChromium({ executablePath, extensionDir, headless: true, language: view.language });
  try {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    for (const name of names) {
      const shoot: Shoot = async (screen, extent, more) => {
        const file = [name, ...(more ? [more] : []), nameOf(view)].join('--');
        await screen.screenshot({ path: path.join(pictures, `${file}.png`), fullPage: extent === 'all' });
      };
      await scenes[name]?.({ chromium, page, site, view }, shoot);
    }
  } finally {
    await chromium.close();
  }
}

async function main(args: readonly string[]): Promise<void> {
  const names = chosenScenes(args);
  if ((await run('wxt', ['build'], { output: 'stderr' })) !== 0)
    throw new NotReady('Aside could not be built: see above.');
  const found = await findBrowser('chromium');
  if ('missing' in found) throw new NotReady(found.missing);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const site = await serve(path.join(root, 'tests/fixtures'));
  try {
    for (const view of languages.flatMap(viewsIn)) {
      await shootView(view, names, site, found.path);
      say(nameOf(view));
    }
  } finally {
    await site.close();
  }
  console.log(`Pictures: ${path.relative(process.cwd(), pictures)}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof BadInput || error instanceof NotReady) say(error.message);
  else console.error(error);
  process.exitCode = error instanceof BadInput ? 2 : 1;
});

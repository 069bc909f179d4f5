import type { CDPSession, Page } from '@playwright/test';
import type { Chromium } from '../browser/chromium';
import type { Steps } from './in-page';
import { traceTasks } from './trace-tasks';

/** Milliseconds, but for `bytes` and `heap`. */
export interface PageFigures {
  name: string;
  /** Of its HTML. */
  bytes: number;
  /** Of each step alone, run in the page. */
  steps: Steps;
  /** From the press of the button to the painted page. */
  shown: number;
  /** Of all tasks on the page’s thread from the press to the painted page: ours, and the layout and paint they cause. */
  cpu: number;
  /** The longest of them. */
  longestTask: number;
  /** Bytes of JavaScript heap that the page grew by. */
  heap: number;
}

/** What the bundle of `in-page.ts` leaves in the page. */
declare const bench: { measure(): Steps };

const rounds = 5;
const readerScript = 'content-scripts/reader.js';

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

/** The extension as a reader meets it, by its button. */
async function pressed(chromium: Chromium, page: Page): Promise<Omit<PageFigures, 'name' | 'bytes' | 'steps'>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const heap = await metric(session, 'JSHeapUsedSize');
  const tasks = await traceTasks(session, readerScript);
  const start = performance.now();
  const popup = await chromium.pressToolbarButton(page);
  await popup.locator('[data-state]:not([data-state=reading])').waitFor();
  const shown = performance.now() - start;
  await session.send('HeapProfiler.collectGarbage');
  const durations = await tasks.end();
  return {
    shown,
    cpu: durations.reduce((sum, duration) => sum + duration, 0),
    longestTask: Math.max(0, ...durations),
    heap: (await metric(session, 'JSHeapUsedSize')) - heap,
  };
}

async function stepsOf(page: Page, script: string): Promise<Steps> {
  await page.addScriptTag({ content: script });
  let best: Steps | null = null;
  for (let round = 0; round < rounds; round++) {
    const steps = await page.evaluate(() => bench.measure());
    best = best ? fastest(best, steps) : steps;
  }
  if (!best) throw new Error('no round was run');
  return best;
}

function fastest(a: Steps, b: Steps): Steps {
  return {
    parse: Math.min(a.parse, b.parse),
    survey: Math.min(a.survey, b.survey),
    copy: Math.min(a.copy, b.copy),
    find: Math.min(a.find, b.find),
    paint: Math.min(a.paint, b.paint),
    wrap: Math.min(a.wrap, b.wrap),
  };
}

export async function measurePage(
  chromium: Chromium,
  url: string,
  script: string,
): Promise<Omit<PageFigures, 'name' | 'bytes'>> {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await page.goto(url);
  const run = await pressed(chromium, page);
  await page.goto(url);
  return { ...run, steps: await stepsOf(page, script) };
}

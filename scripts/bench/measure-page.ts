import type { CDPSession, Page } from '@playwright/test';
import type { Chromium } from '../browser/chromium';
import { profileContent, type ContentCpu } from './content-cpu';
import type { Steps } from './in-page';
import { taskTrace, type TaskTrace } from './task-trace';

/** CPU time of the tasks of a page's thread, in milliseconds: a script's own, and the layout and paint it causes. */
export interface Tasks {
  all: number;
  longest: number;
}

/** What the extension does to a page at the press of its button. Milliseconds, but for `heap`. */
export interface Run {
  /** From the press to the breakdown in the popup. */
  shown: number;
  /** Of all tasks from the press to the painted page. */
  tasks: Tasks;
  /** From the opening of a second popup's page until the breakdown is on the screen; null on a page with none. */
  popup: number | null;
  /** Of the tasks of the page that a switch in the popup sets off, up to the painted page; null as for `popup`. */
  switched: Tasks | null;
  /** Bytes of JavaScript heap that the page grew by. */
  heap: number;
}

/** What the bundle of `in-page.ts` leaves in the page. */
declare const bench: { measure(forMs: number): Steps };

const openings = 5;
const stepsForMs = 4000;
const readerScript = 'content-scripts/reader.js';

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

const tasksOf = (durations: readonly number[]): Tasks => ({
  all: durations.reduce((sum, duration) => sum + duration, 0),
  longest: Math.max(0, ...durations),
});

async function pressed(chromium: Chromium, page: Page): Promise<Page> {
  const popup = await chromium.pressToolbarButton(page);
  await popup.locator('[data-state]:not([data-state=reading])').waitFor();
  return popup;
}

/** Until the page as it is now has been painted. */
async function frameOf(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

/** What is used of an extension's own globals. */
declare const chrome: { extension: { getViews(of: { type: 'popup' }): (Window & typeof globalThis)[] } };

/** Until so many popups are open. */
async function popups(beside: Page, count: number): Promise<void> {
  const isSo = (wanted: number): boolean => chrome.extension.getViews({ type: 'popup' }).length === wanted;
  await beside.waitForFunction(isSo, count, { polling: 50 });
}

/**
 * Milliseconds from the opening of the popup's page, as the browser has it, until the screen shows the figures of the
 * breakdown. The driver keeps off the popup, and another page of the extension asks it once it has come.
 */
async function paintedAt(chromium: Chromium, page: Page, beside: Page): Promise<number> {
  await chromium.pressUnwatched(page);
  await popups(beside, 1);
  const painted = await beside.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const [popup] = chrome.extension.getViews({ type: 'popup' });
        if (!popup) throw new Error('the popup is closed');
        const observer = new popup.PerformanceObserver((list) =>
          resolve(list.getEntries()[0]?.startTime ?? Number.NaN),
        );
        observer.observe({ type: 'element', buffered: true });
      }),
  );
  await beside.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
  await popups(beside, 0);
  return painted;
}

/** The fastest of some openings: what else the machine does only ever slows one down. */
async function reopened(chromium: Chromium, page: Page): Promise<number> {
  const beside = await chromium.context.newPage();
  await beside.goto(`chrome-extension://${chromium.extensionId}/options.html`);
  let best = Infinity;
  for (let i = 0; i < openings; i++) best = Math.min(best, await paintedAt(chromium, page, beside));
  await beside.close();
  return best;
}

/** Until the quotations are marked in the page, or no longer. */
const quotesMarked = (page: Page, isMarked: boolean): Promise<void> =>
  page.evaluate(async (expected) => {
    while (CSS.highlights.has('aside-quote') !== expected) await new Promise(requestAnimationFrame);
  }, isMarked);

/** Presses the switch of the quotations, once to hide them and once to show them; the dearer of the two counts. */
async function switchedIn(trace: TaskTrace, page: Page, popup: Page): Promise<Tasks> {
  const costs: Tasks[] = [];
  for (const isMarked of [false, true]) {
    await trace.start();
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-label=quote] [role=switch]')?.click());
    await quotesMarked(page, isMarked);
    await frameOf(page);
    costs.push(tasksOf(await trace.end()));
  }
  return costs.reduce((most, cost) => (cost.all > most.all ? cost : most));
}

/** The extension as a reader meets it, by its button. */
export async function measureRun(chromium: Chromium, page: Page): Promise<Run> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const heap = await metric(session, 'JSHeapUsedSize');
  const trace = taskTrace(session, readerScript);
  await trace.start();
  const start = performance.now();
  const first = await pressed(chromium, page);
  const shown = performance.now() - start;
  await frameOf(page);
  const tasks = tasksOf(await trace.end());
  await session.send('HeapProfiler.collectGarbage');
  const grown = (await metric(session, 'JSHeapUsedSize')) - heap;
  const isRead = (await first.locator('[data-state=ready]').count()) > 0;
  const switched = isRead ? await switchedIn(trace, page, first) : null;
  await first.close();
  return { shown, tasks, popup: isRead ? await reopened(chromium, page) : null, switched, heap: grown };
}

/** The same once more, for the profiler alone: each of the two would be in the other's figures. */
export async function measureContent(chromium: Chromium, page: Page): Promise<ContentCpu> {
  const session = await page.context().newCDPSession(page);
  const profile = await profileContent(session);
  await pressed(chromium, page);
  await frameOf(page);
  return profile.end();
}

/** Each step alone, run in the page once the browser has got used to it. */
export async function measureSteps(page: Page, script: string): Promise<Steps> {
  await page.addScriptTag({ content: script });
  return page.evaluate((forMs) => bench.measure(forMs), stepsForMs);
}

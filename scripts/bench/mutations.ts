import type { CDPSession, Page } from '@playwright/test';
import type { Chromium } from '../browser/chromium';

/** CPU time of the page's main thread for its own insertions, with and without marks on it; medians, in milliseconds. */
export interface MutationCost {
  insertions: number;
  unmarkedMs: number;
  markedMs: number;
  /** `markedMs / unmarkedMs`. */
  ratio: number;
}

const insertions = 2000;
const rounds = 5;

/**
 * Inserts paragraphs among those of the article, one by one, each laid out before the next and followed by a turn for
 * whoever watches the page, up to the frame that shows the last. Runs in the page.
 */
async function insertParagraphs(count: number): Promise<void> {
  const paragraphs = document.querySelectorAll('article p');
  for (let i = 0; i < count; i++) {
    const inserted = document.createElement('p');
    inserted.textContent = `Paragraph ${i} has come into the page while somebody was reading it.`;
    paragraphs[i % paragraphs.length]?.before(inserted);
    inserted.getBoundingClientRect();
    await Promise.resolve();
  }
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** CPU time that the page's main thread has spent on tasks so far, in milliseconds. */
async function cpuMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** @param page whose text stands in the paragraphs of one `article` */
export async function measureMutations(chromium: Chromium, page: Page): Promise<MutationCost> {
  const session = await chromium.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const mark = async (): Promise<void> => {
    const popup = await chromium.pressToolbarButton(page);
    await popup.waitForSelector('[data-state=ready]');
    await popup.close();
  };
  const insert = async (): Promise<number> => {
    const before = await cpuMs(session);
    await page.evaluate(insertParagraphs, insertions);
    return (await cpuMs(session)) - before;
  };
  const unmarked: number[] = [];
  const marked: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.reload();
    unmarked.push(await insert());
    await page.reload();
    await mark();
    marked.push(await insert());
  }
  await session.detach();
  const [unmarkedMs, markedMs] = [median(unmarked), median(marked)];
  return { insertions, unmarkedMs, markedMs, ratio: markedMs / unmarkedMs };
}

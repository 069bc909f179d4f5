import type { Page } from '@playwright/test';

interface ClassRow {
  label: string;
  sentences: number;
  words: number;
}

/** The rows that the popup shows, one a class, by the figures they carry. */
const rowsOf = (popup: Page): Promise<ClassRow[]> =>
  popup.locator('[data-sentences]').evaluateAll((elements) =>
    elements.map((element) => ({
      label: element.querySelector('label')?.textContent ?? '',
      sentences: Number(element.getAttribute('data-sentences')),
      words: Number(element.getAttribute('data-words')),
    })),
  );

function lineOf({ label, sentences, words }: ClassRow, allWords: number): string {
  const share = allWords > 0 ? Math.round((words / allWords) * 100) : 0;
  return `  ${label.padEnd(14)} ${String(sentences).padStart(4)} sentences ${String(share).padStart(4)} % of words`;
}

/** What the popup says of the page, once it has been read: its title, a line a class, and the comments it lists. */
export async function breakdownOf(popup: Page): Promise<string> {
  await popup.locator('[data-state]:not([data-state=reading], :has([aria-busy=true]))').waitFor();
  const rows = await rowsOf(popup);
  const allWords = rows.reduce((sum, { words }) => sum + words, 0);
  // What is out of sight is not laid out, and has no inner text.
  const comments = await popup.locator('[data-finding] .comment-text').allTextContents();
  return [
    await popup.locator('h1').innerText(),
    ...rows.map((row) => lineOf(row, allWords)),
    ...(comments.length > 0 ? ['Comments'] : []),
    ...comments.map((comment) => `  · ${comment.replace(/\s+/gu, ' ')}`),
  ].join('\n');
}

import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { findRemarks } from '../../../lib/classify/inserts';
import { findArticle } from '../../../lib/page/article';
import { markups, type Render } from './markup';
import { insertPages } from './pages';

const leastCaught = 0.99;

/** The text of a page that is read, and what of it stands in inserts. */
function readPage(html: string): { text: string; inserted: string } {
  const { window } = new JSDOM(html);
  const blocks = findArticle(window.document)?.blocks ?? [];
  window.close();
  const spans = findRemarks(blocks).map(({ inserts }, b) =>
    inserts.map(({ start, end }) => blocks[b]?.text.slice(start, end) ?? ''),
  );
  return { text: blocks.map(({ text }) => text).join('\n'), inserted: spans.flat().join('\n') };
}

function measure(render: Render) {
  const missed: string[] = [];
  const flagged: string[] = [];
  let inserts = 0;
  for (const { html, look, inserts: written, trap } of insertPages(render)) {
    const { text, inserted } = readPage(html);
    for (const { place, paragraphs } of written) {
      inserts++;
      if (!paragraphs.every((words) => inserted.includes(words))) missed.push([look, place, ...paragraphs].join(' | '));
    }
    const isReport = trap.html === undefined;
    if (inserted.includes(trap.words) || text.includes(trap.words) !== isReport)
      flagged.push(`${look} | ${trap.words}`);
  }
  return { inserts, missed, flagged };
}

it.each(Object.entries(markups))('catches inserts by any marker, of any look, and no trap: %s', (_, render) => {
  const { inserts, missed, flagged } = measure(render);
  expect(flagged).toEqual([]);
  expect(1 - missed.length / inserts, missed.join('\n')).toBeGreaterThanOrEqual(leastCaught);
});

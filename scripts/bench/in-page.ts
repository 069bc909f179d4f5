/** What is measured inside a page: bundled, and run there as a script of the page's own. */
import { Readability } from '@mozilla/readability';
import { analyse } from '../../lib/classify/analyse';
import type { Mark } from '../../lib/highlight/mark';
import { createPainter } from '../../lib/highlight/painter';
import { sightOf } from '../../lib/highlight/sight';
import { findArticle } from '../../lib/page/article';
import { copyPage } from '../../lib/page/copy';
import { glance } from '../../lib/page/glance';
import { survey } from '../../lib/page/survey';
import { atOnce } from '../../lib/page/turns';
import { PlacedMarks, placeMarks } from '../../lib/reader/placed-marks';

const names = ['glance', 'library', 'survey', 'copy', 'find', 'parse', 'besides', 'place', 'paint', 'wrap'] as const;

/**
 * Milliseconds of each step of one round. `glance` is what the gate does to every page; `find` holds survey and copy; `parse`
 * is the library's own work in it, 0 where it is not asked, and `besides` all the rest of it; `library` is what the library
 * costs where it is used by itself, as its makers say; `wrap` is marking by elements.
 */
export type Steps = Record<(typeof names)[number], number>;

/** What V8 offers under a switch. */
declare const gc: (options: { type: 'minor' }) => void;

/** On a heap from which the rubbish of the steps before is gone: to collect that is no cost of this one. */
function timed<T>(work: () => T): [number, T] {
  gc({ type: 'minor' });
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

/** Milliseconds that the library has parsed for since this was last set. */
let parsed = 0;
const { parse: parsePage } = Readability.prototype;
Readability.prototype.parse = function parse(this: Readability) {
  const start = performance.now();
  const article = parsePage.call(this);
  parsed += performance.now() - start;
  return article;
};

/** Until the page has been laid out anew. */
const layOut = (): number => document.body.offsetHeight;

/** What the reader sees who has chosen nothing, as in `lib/settings/marks.ts`, which needs an extension around it. */
const marked = ['quote', 'opinion'] as const;

/** Of the marks shown those that overlap none before them, for elements cannot. */
function apart(marks: readonly Mark[]): Mark[] {
  let last: StaticRangeInit | null = null;
  return marks.filter(({ kind, at }) => {
    const overlaps = last?.endContainer === at.startContainer && at.startOffset < last.endOffset;
    if (kind === 'fact' || kind === 'cue' || overlaps) return false;
    last = at;
    return true;
  });
}

/** The ranges' text in `<mark>` elements, from the last to the first so that offsets hold. */
function wrap(marks: readonly Mark[]): void {
  for (const { at } of marks.toReversed()) {
    const { startContainer, startOffset, endContainer, endOffset } = at;
    if (startContainer !== endContainer || !(startContainer instanceof Text)) continue;
    const text = startContainer.splitText(startOffset);
    text.splitText(endOffset - startOffset);
    const mark = document.createElement('mark');
    text.replaceWith(mark);
    mark.append(text);
  }
}

function paint(marks: readonly Mark[]): void {
  const painter = createPainter(window);
  painter.paint(marks);
  painter.show(sightOf(marked, 'nothing', { shape: 'fill', palette: 'amber' }));
  layOut();
  painter.clear();
}

/** One round over the open page. The page is its own again afterwards. */
function round(): Steps {
  const [glanced] = timed(() => glance(document));
  const [library] = timed(() => new Readability(document.cloneNode(true) as Document).parse());
  const [surveyed, page] = timed(() => atOnce(survey(document.body)));
  const [copy] = timed(() => atOnce(copyPage(document, page)));
  parsed = 0;
  const [find, article] = timed(() => findArticle(document));
  const parse = parsed;
  const placed = new PlacedMarks();
  const findings = article ? analyse(article.blocks).findings : [];
  const [place] = timed(() => article && atOnce(placeMarks(article, findings, placed)));
  const [painted] = timed(() => paint(placed.all()));
  const before = document.body.innerHTML;
  const [wrapped] = timed(() => {
    wrap(apart(placed.all()));
    layOut();
  });
  document.body.innerHTML = before;
  layOut();
  return {
    glance: glanced,
    library,
    survey: surveyed,
    copy,
    find,
    parse,
    besides: find - parse,
    place,
    paint: painted,
    wrap: wrapped,
  };
}

/**
 * The fastest of some rounds, step by step: what else the machine does only ever slows one down.
 * @param forMs as long as rounds are begun
 */
export function measure(forMs: number): Steps {
  const end = performance.now() + forMs;
  const best = round();
  while (performance.now() < end) {
    const next = round();
    for (const name of names) best[name] = Math.min(best[name], next[name]);
  }
  return best;
}

/** What is measured inside a page: bundled, and run there as a script of the page's own. */
import { analyse } from '../../lib/classify/analyse';
import { markedSpans } from '../../lib/highlight/marked-spans';
import { createPainter, type Mark } from '../../lib/highlight/painter';
import { sightOf } from '../../lib/highlight/sight';
import { anchor } from '../../lib/page/anchor';
import { findArticle, type Article } from '../../lib/page/article';
import { copyPage } from '../../lib/page/copy';
import { parse } from '../../lib/page/kept';
import { survey } from '../../lib/page/survey';
import { atOnce } from '../../lib/page/turns';

/** Milliseconds of one step of one round; `parse` is the library's own work, `wrap` what marking by elements costs. */
export type Steps = Record<'parse' | 'survey' | 'copy' | 'find' | 'paint' | 'wrap', number>;

function timed<T>(work: () => T): [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

function rangesOf({ blocks }: Article): Mark[] {
  return analyse(blocks).findings.flatMap((finding) => {
    const block = blocks[finding.block];
    return markedSpans(finding).flatMap(({ kind, start, end }) => {
      const range = block && anchor(block, { start, end });
      return range ? [{ kind, range: new StaticRange(range) }] : [];
    });
  });
}

/** Until the page has been laid out anew. */
const layOut = (): number => document.body.offsetHeight;

/** The ranges' text in `<mark>` elements, from the last to the first so that offsets hold. */
function wrap(marks: readonly Mark[]): void {
  for (const { range } of marks.toReversed()) {
    const { startContainer, startOffset, endContainer, endOffset } = range;
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
  painter.show(sightOf(['fact', 'quote', 'opinion'], 'nothing'));
  layOut();
  painter.clear();
}

/** One round over the open page. The page is its own again afterwards. */
export function measure(): Steps {
  const [surveyed, page] = timed(() => atOnce(survey(document.body)));
  const [copy, copied] = timed(() => atOnce(copyPage(document, page)));
  const [parsed] = timed(() => parse(copied.document));
  const [find, article] = timed(() => findArticle(document));
  // One mark a sentence: elements cannot overlap.
  const marks = article ? rangesOf(article).filter(({ kind }) => kind === 'fact' || kind === 'opinion') : [];
  const [painted] = timed(() => paint(marks));
  const before = document.body.innerHTML;
  const [wrapped] = timed(() => {
    wrap(marks);
    layOut();
  });
  document.body.innerHTML = before;
  layOut();
  return { parse: parsed, survey: surveyed, copy, find, paint: painted, wrap: wrapped };
}

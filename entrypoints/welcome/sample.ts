import { drawCard } from '../../components/draw-card';
import cardStyles from '../../components/styles/card.css?inline';
import { createCard } from '../../lib/card/card';
import { labels, type Finding } from '../../lib/classify/label';
import { createPainter } from '../../lib/highlight/painter';
import { sightOf } from '../../lib/highlight/sight';
import { markStyles } from '../../lib/highlight/styles';
import { background } from '../../lib/messages/channel';
import type { PageBlock } from '../../lib/page/article';
import { survey } from '../../lib/page/survey';
import { isHeading } from '../../lib/page/tags';
import { atOnce } from '../../lib/page/turns';
import { PlacedMarks, placeMarks } from '../../lib/reader/placed-marks';
import { looksItem } from '../../lib/settings/looks';

/** The blocks of an article of ours, whose every line is news text. */
const blocksOf = (article: Element): PageBlock[] =>
  atOnce(survey(article)).blocks.map(({ element, text, pieces }) => ({
    element,
    text,
    pieces,
    part: isHeading(element) ? 'headline' : 'body',
    quoted: false,
    box: null,
  }));

/**
 * Reads, marks and explains an article on a page of ours as the reader script does on pages of others.
 * @returns opens the card of the first comment in the writer's own voice
 */
export async function readSample(article: Element): Promise<() => void> {
  const blocks = blocksOf(article);
  const texts = blocks.map(({ text, part, quoted, box }) => ({ text, part, quoted, box }));
  const said = await background.analyse({ lang: 'en', declared: null, blocks: texts });
  const findings: readonly Finding[] = said.kind === 'ready' ? said.report.findings : [];
  const styles = new CSSStyleSheet();
  const looks = await looksItem.getValue();
  styles.replaceSync(markStyles(looks));
  document.adoptedStyleSheets.push(styles);
  const painter = createPainter(window);
  const shown = new Set(labels.filter((label) => label !== 'fact'));
  const marks = new PlacedMarks();
  atOnce(placeMarks({ blocks, lang: 'en', declared: null }, findings, marks));
  painter.paint(marks.all());
  painter.show(sightOf(shown, 'nothing', looks));
  const card = createCard(window, {
    styles: cardStyles,
    reading: () => ({ blocks, findings, shown }),
    draw: (place, finding, onClose) => drawCard(place, { finding, onClose }),
  });
  const comment = findings.find(({ label, insert }) => label === 'opinion' && !insert);
  return () => comment && card.focus(comment);
}

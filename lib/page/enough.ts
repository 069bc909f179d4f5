import { charsOf, endsInFullStop, linkShare } from './prose';
import type { TextBlock } from './survey';

/** Less than this is a notice, a login, an error; not an article. */
const leastChars = 200;
const leastLongest = 80;
/** With this many titles of other pages among its paragraphs, a page lists articles and is none. */
const fewTitles = 4;
const titlesPerParagraph = 0.6;

const isTitleLink = (block: TextBlock): boolean =>
  linkShare(block) > 0.75 && block.text.length > 15 && !endsInFullStop(block.text);

/**
 * Says why paragraphs that read as running text still make no article; null where they make one.
 * @param left every block of the page that is in no widget, by index
 */
export function tooLittle(paragraphs: readonly TextBlock[], left: readonly (TextBlock | null)[]): string | null {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const chars = charsOf(paragraphs);
  if (!first || !last || chars < leastChars) return `${chars} characters of running text`;
  if (paragraphs.every(({ text }) => text.length < leastLongest)) return 'no paragraph, only lines';
  const between = left.slice(Math.max(0, first.index - 1), last.index + 1);
  const titles = between.filter((block) => block !== null && isTitleLink(block)).length;
  return titles >= fewTitles && titles >= paragraphs.length * titlesPerParagraph
    ? `${titles} titles of other pages among ${paragraphs.length} paragraphs`
    : null;
}

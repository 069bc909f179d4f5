import { schemaOf } from './declared/schema';
import { metaContents } from './meta';
import { isProse, isTitleLink } from './prose';
import type { TextBlock } from './survey';

/** Less than this is a notice, a login, an error; not an article. */
const leastChars = 200;
const leastLongest = 80;
/** With a title of another page, or several in a row, before so many of its paragraphs, a page lists articles and is none. */
const fewTitles = 4;
const titledParagraphs = 0.6;

/** A character of these says what takes three letters elsewhere. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const weightOf = ({ text }: TextBlock): number => text.length + 2 * (text.match(dense)?.length ?? 0);

/** Says why paragraphs are too short for an article; null as soon as they are long enough. */
function tooShort(paragraphs: Iterable<TextBlock>): string | null {
  let all = 0;
  let chars = 0;
  let longest = 0;
  for (const block of paragraphs) {
    const weight = weightOf(block);
    chars += block.text.length;
    all += weight;
    longest = Math.max(longest, weight);
    if (all >= leastChars && longest >= leastLongest) return null;
  }
  return all < leastChars ? `${chars} characters of running text` : 'no paragraph, only lines';
}

/**
 * Whether any choice among a page's blocks could make an article: where none can, nobody need be asked for one.
 * @param left as for `tooLittle`
 */
export const mayHoldArticle = (left: readonly (TextBlock | null)[]): boolean => tooShort(proseOf(left)) === null;

function* proseOf(left: readonly (TextBlock | null)[]): Generator<TextBlock> {
  for (const block of left) if (block && isProse(block)) yield block;
}

/** A page that lists articles may give each of them a type; one that is an article gives one. */
const isOneArticle = (types: readonly string[]): boolean =>
  types.filter((type) => /(?:Article|BlogPosting)$/i.test(type)).length === 1;

/** A page of which its publisher says that it is one article lists others at most beside it. */
const isDeclaredArticle = ({ ownerDocument }: Element): boolean =>
  metaContents(ownerDocument, (name) => name === 'og:type').some((type) => /^article$/i.test(type)) ||
  isOneArticle(schemaOf(ownerDocument).types);

/**
 * Says why paragraphs that read as running text still make no article; null where they make one.
 * @param left every block of the page that is in no widget, by index
 */
export function tooLittle(paragraphs: readonly TextBlock[], left: readonly (TextBlock | null)[]): string | null {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const short = tooShort(paragraphs);
  if (!first || !last || short) return short;
  const titles = countTitled(left.slice(Math.max(0, first.index - 1), last.index + 1));
  const isList = titles >= fewTitles && titles >= paragraphs.length * titledParagraphs;
  return isList && !isDeclaredArticle(first.element)
    ? `${titles} of ${paragraphs.length} paragraphs below titles of other pages`
    : null;
}

/** How often a title of another page is followed by something else: a list of titles in a row counts once. */
function countTitled(blocks: readonly (TextBlock | null)[]): number {
  const isTitle = blocks.map((block) => block !== null && isTitleLink(block));
  return isTitle.filter((title, i) => title && !isTitle[i + 1]).length;
}

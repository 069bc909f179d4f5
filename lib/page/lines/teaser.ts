import { isRemarkTitle, markerOf } from '../../text/marker';
import { nameOf } from '../names';
import { endsInFullStop } from '../full-stop';
import { isTitleLink, linkShare } from '../prose';
import type { Survey, TextBlock } from '../survey';
import { isHeading } from '../tags';
import { byline } from './byline';
import type { LineTest } from './line';

const limit = 300;
const opening =
  /^[[(]?(?:related|read(?: more| also| next| on)?|also read|also on|see (?:more|also)|more|watch(?: more| also| now| video)?|recommended|don['’]?t miss|must[- ]read|further reading|next|up next|trending|in pictures|video|listen|gallery|photos|editor['’]?s picks?|you (?:may|might) (?:also )?like|what to read next)\b/i;
/** "See our pictures of the week." */
const order = /^(?:See|Watch|Read|Listen to|Check out|View|Browse|Explore) (?:\p{Lu}|our |the |all |more )/u;
const trailName = /bread-?crumb/i;

const longestHeading = 120;

/** A subhead may be a link to the thing that the paragraphs below it are about, as in a list of the best of a kind. */
function isSubhead(element: Element, { extents }: Survey): boolean {
  if (!isHeading(element) || !isTextParagraph(element.previousElementSibling)) return false;
  let next = element.nextElementSibling;
  while (next && !extents.get(next)?.chars) next = next.nextElementSibling;
  return isTextParagraph(next);

  function isTextParagraph(at: Element | null): boolean {
    const extent = at?.localName === 'p' ? extents.get(at) : undefined;
    return extent !== undefined && extent.chars > longestHeading && extent.linked < extent.chars / 2;
  }
}

/** Below such a line, titles of other pages stand in one line or in several. */
const listTitle =
  /^(?:don['’]?t miss|related(?: \p{L}{1,12}){0,2}|read (?:more|next|also)|more (?:on|from|about)\b.{0,40}|see also|most read|recommended|you may like)[:!.…]?$/iu;

/** "Opinion: The truth about our quay"; a remark of the editors' own ends its sentences. */
const isTitleOfRemark = (text: string): boolean =>
  markerOf(text)?.kind === 'remark' && (!endsInFullStop(text) || text.endsWith('?'));

/** Whether the line stands right over the title of another page, as "Opinion" does over a teaser. */
export function isOverTitle({ index }: TextBlock, page: Survey): boolean {
  const next = page.blocks[index + 1];
  return Boolean(next && isTitleLink(next) && next.element.localName !== 'h1' && !byline(next, page));
}

/** A link to another page rather than a line of this one. */
export const teaser: LineTest = (block, page) => {
  const { index, text, element } = block;
  if (text.length > limit) return null;
  const share = linkShare(block);
  if (share > 0.5 && opening.test(text)) return 'opens as a teaser and is mostly link';
  if (share > 0.3 && opening.test(text) && /^[[(]|^[^:]{1,30}:/u.test(text)) return 'a labelled teaser';
  if (isRemarkTitle(text) && isOverTitle(block, page)) return 'over the title of another page';
  if (share > 0.5 && isTitleOfRemark(text)) return 'a link to a remark on another page';
  if (share > 0.85 && order.test(text)) return 'all link and an order to look';
  if (share > 0.85 && !endsInFullStop(text) && !isSubhead(element, page)) return 'all link and no sentence';
  if (share > 0.4 && !endsInFullStop(text) && listTitle.test(page.blocks[index - 1]?.text ?? ''))
    return 'links below the title of a list';
  return share > 0.2 && nameOf(element, page, limit, trailName) ? 'a trail of links' : null;
};

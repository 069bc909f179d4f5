import { ancestry } from './ancestry';
import { nameOf } from './names';
import { endsInFullStop } from './full-stop';
import type { Survey, TextBlock } from './survey';
import { isHeading } from './tags';

const captionName = /(?:^|[-_\s])(?:wp-|img-?|image-?|photo-?|media-?|fig-?)?(?:caption|cutline)(?:$|[-_\s])/i;
const creditAtEnd =
  /[([](?:images?|photos?|pictures?|credits?|source|video|illustration|via)\b[^)\]]{0,60}[)\]]\s?\.?$|\((?:AP|AFP|Reuters|Getty(?: Images)?)(?:\/| Photo)?[^)]{0,40}\)\s?\.?$/i;
/** Without brackets a credit is known by its sign and by the full stop it lacks. */
const bareCreditAtEnd =
  /(?:^|[\s,|–—-])(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?)(?:\s?[©:]\s?|\s(?:by|via|courtesy(?: of)?)\s)\p{Lu}[^.!?]{1,60}$|[\s|]©\s?\p{Lu}[^.!?]{1,60}$/u;
/* How either of them ends, which is soon told. */
const bracketAtEnd = /[)\]]\s?\.?$/u;
const openEnd = /[^.!?]$/u;
/** A caption with its credit is seldom longer. */
const longest = 700;

function isInFigure(element: Element, { extents }: Survey): boolean {
  for (const at of ancestry(element)) {
    if ((extents.get(at)?.chars ?? Infinity) > longest) return false;
    if (at.localName === 'figcaption') return true;
    if (at.localName === 'figure') return !at.querySelector('blockquote, table, pre');
  }
  return false;
}

const endsInCredit = (text: string): boolean =>
  (bracketAtEnd.test(text) && creditAtEnd.test(text)) || (openEnd.test(text) && bareCreditAtEnd.test(text));

/** The only line in a box that holds a picture. */
function isAlonePictured({ element, text }: TextBlock, { extents }: Survey): boolean {
  if (text.length > 300 || isHeading(element) || (element.localName === 'p' && endsInFullStop(text))) return false;
  for (const at of ancestry(element)) {
    const extent = extents.get(at);
    if (!extent || extent.to - extent.from > 1) return false;
    if (extent.images > 0) return true;
  }
  return false;
}

/** A line without a full stop right below a picture. */
function isBelowPicture({ element, text }: TextBlock, { extents }: Survey): boolean {
  if (text.length > 120 || isHeading(element) || endsInFullStop(text)) return false;
  const above = element.previousElementSibling;
  const extent = above && extents.get(above);
  return Boolean(extent && extent.chars === 0 && extent.images > 0);
}

/** Says by what the block describes a picture rather than belonging to the running text; null where it does not. */
export function captionReason(block: TextBlock, page: Survey): string | null {
  if (isInFigure(block.element, page)) return 'stands in a figure';
  const name = nameOf(block.element, page, longest, captionName);
  if (name) return `class "${name}"`;
  if (block.text.length < 300 && endsInCredit(block.text)) return 'ends in a picture credit';
  if (isAlonePictured(block, page)) return 'alone in a box with a picture';
  return isBelowPicture(block, page) ? 'right below a picture' : null;
}

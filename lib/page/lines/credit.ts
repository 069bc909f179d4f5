import { nameOf } from '../names';
import { isSentence } from '../prose';
import type { LineTest } from './line';

const limit = 160;
const kind = 'image|photo|picture|video|illustration|graphic|photograph|cover|screenshot|chart|map|featured image';
const opening = new RegExp(
  String.raw`^[[(]?(?:(?:${kind})s?\s?(?:(?:credits?|copyright|courtesy|source)\s?)?(?:[:©/]|by\s|via\s|copyright\s|courtesy\s)|(?:image|photo) (?:credit|copyright)\b|source:|credits?\s?[:.]|courtesy\b|getty images|shutterstock|reuters(?:\/|$)|ap photo|associated press$|afp(?:\/|$)|via\s)`,
  'i',
);
const className = /(?:^|[-_\s])(?:(?:photo|image|caption|thumbnail)-?)?(?:credits?|copyright|attribution)(?:$|[-_\s])/i;

/** Whose words they are, below a quotation. */
const ofQuotation = /quot(?:e|ation)|cite/i;

/** Whose picture it is. */
export const credit: LineTest = ({ text, element }, page) => {
  if (text.length > limit) return null;
  if (opening.test(text) && !isSentence(text)) return 'a picture credit by its opening';
  const named = nameOf(element, page, limit, className);
  return named && !ofQuotation.test(named) ? `class "${named}"` : null;
};

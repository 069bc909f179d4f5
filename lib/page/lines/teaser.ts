import { nameOf } from '../names';
import { endsInFullStop, linkShare } from '../prose';
import type { LineTest } from './line';

const limit = 300;
const opening =
  /^[[(]?(?:related|read(?: more| also| next| on)?|also read|also on|see (?:more|also)|more|watch(?: more| also| now| video)?|recommended|don'?t miss|must[- ]read|further reading|next|up next|trending|in pictures|video|listen|gallery|photos|editor'?s picks?|you (?:may|might) (?:also )?like|what to read next)\b/iu;
const trailName = /bread-?crumb/iu;

/** A link to another page rather than a line of this one. */
export const teaser: LineTest = (block, page) => {
  const { text, element } = block;
  if (text.length > limit) return null;
  const share = linkShare(block);
  if (share > 0.5 && opening.test(text)) return 'opens as a teaser and is mostly link';
  if (share > 0.3 && opening.test(text) && /^[[(]|^[^:]{1,30}:/u.test(text)) return 'a labelled teaser';
  if (share > 0.85 && !endsInFullStop(text)) return 'all link and no sentence';
  return share > 0.2 && nameOf(element, page, limit, trailName) ? 'a trail of links' : null;
};

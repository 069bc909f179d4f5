import { nameOf } from '../names';
import { endsInFullStop } from '../full-stop';
import type { LineTest } from './line';

const opening =
  /^(?:(?:story|text|words|report(?:ing)?|written|posted|published|edited|compiled|photos?|photography)\s)?by:?\s\p{Lu}/iu;
/** "By" is followed by a name and not by the rest of a sentence. */
const name = /\b[Bb]y:?\s\p{Lu}/u;
const nameStop = /\b(?:[AP]\.?M|[ECMP][SD]?T|\p{Lu}|Jr|Sr|U\.S)\.$/iu;
const limit = 120;
const person =
  /(?:^|\s)(?:[\w-]{0,30}[-_])?(?:by-?lines?|authors?|writers?|(?:author|writer)[-_]?(?:bio|box|info|details?|description|card|name|meta|block|excerpt|about|credit)|about[-_](?:the[-_])?author|bio)(?:[-_]{1,2}(?:container|wrapper|text|inner|info|name|meta|details))?(?=\s|$)/i;
/** A biography under the article is as long as a paragraph. */
const personLimit = 700;
const moment =
  /(?:^|[-_\s])(?:dateline|posted-?on|timestamp|publish(?:ed)?-?(?:date|info|time)|(?:entry|post|article)-?(?:meta|date)|read(?:ing)?-?time)(?:$|[-_\s])/i;

/** Who wrote the article, and when: a line by its opening, a box by its class. */
export const byline: LineTest = ({ text, element }, page) => {
  const isOpened = text.length < limit && opening.test(text) && name.test(text.slice(0, 40));
  if (isOpened && !endsInFullStop(text.replace(nameStop, ''))) return 'a byline by its opening';
  const named = nameOf(element, page, personLimit, person) ?? nameOf(element, page, limit, moment);
  return named ? `class "${named}"` : null;
};

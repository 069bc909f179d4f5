import { abbreviationContinues } from './abbreviations';
import { capital, kindsAt } from './characters';
import { opensSentence } from './openers';
import { isReportingVerb } from './reporting-verbs';

/** A place where a sentence may end, with as much of the text around it as the rules look at. */
export interface Gap {
  /** The sentence so far, without trailing space; null where it is a long one. */
  sentence: string | null;
  /** Its last characters. */
  tail: string;
  /** The first characters of what follows. */
  after: string;
  /** No white space stands between. */
  glued: boolean;
}

/** "Yahoo!Japan", "Y!J", "word.[1]": without a space only two plain words divide. */
const notDivided = ({ tail, after, glued }: Gap): boolean =>
  glued &&
  (!/(?:\p{Ll}{2}|\p{N})[.!?]["”’)\]]?$/u.test(tail) ||
    !/^[“‘([]?\p{Lu}[\p{Ll}\s]/u.test(after) ||
    /^(?:Com|Net|Org|Js)\b|^\S{1,80}@/u.test(after) ||
    /(?:[/@]|www\.)\S*$/u.test(tail));

/** A small letter goes on, unless its capital stands inside the word ("iPhone"). */
const lowerCase = ({ after }: Gap): boolean =>
  !(kindsAt(after, 0) & capital) && /^[\p{Ps}\p{Pi}"']{0,4}\p{Ll}(?!\p{Lu})/u.test(after);

/** Characters of dots that stand for words, with brackets and marks around them and the character before. */
const longestElision = 10;

/**
 * "We ... Smith", "the … I": words are left out, and neither a name nor an "I" shows a new sentence. Not so where a full
 * stop comes before the dots. "[…] Smith" does end one, but for the page number after it.
 */
function elision({ tail, after }: Gap): boolean {
  const dots = tail.slice(-longestElision);
  if (!dots.includes('…') && !dots.includes('..') && !dots.includes('. .')) return false;
  if (/[[(](?:\.{3}|…|\. \. \.)[\])]["'”’]{0,2}$/u.test(dots)) return /^(?:I\b|\()/u.test(after);
  return /(?<![.!?])\s(?:\.{3}|…|\. \. \.)["'”’)]{0,2}$/u.test(dots) && (/^I\b/u.test(after) || !opensSentence(after));
}

const longestMarker = 14;

/** "1.", "(a)", "Q.": the number or letter of what follows. */
const marker = ({ sentence }: Gap): boolean =>
  sentence !== null &&
  sentence.length <= longestMarker &&
  /^\P{L}{0,3}?(?:\p{L}|\d{1,3}|[ivx]{2,5})[.)]{1,2}$/u.test(sentence);

/** Names that carry a mark of their own. */
const nameWithMark = ({ tail, after }: Gap): boolean =>
  tail.endsWith('!') && /(?:^|[\s\p{P}])(?:Yahoo|Jeopardy|Wham|E)!$/u.test(tail) && !opensSentence(after);

/** A name, perhaps with an aside between commas, then a verb that ends its clause. */
const nameAndVerb =
  /^(?:\p{Lu}[\p{L}.'’-]{0,20},? ){1,5}(?:[^"“”.?!]{1,40}, )?(\p{Ll}{1,12}(?:ed|aid|ays|ks|old|ote))(?:[.,:;]| (?:in|on|at|of|to|as|during|after|before|when|while|with|via|from|reporters|him|her|me|us|them)\b)/u;

/** "Where is it?" Smith asked; "I don't …" Smith said. The sentence so far is all quotation, and its speaker follows. */
function speakerFollows({ sentence, tail, after }: Gap): boolean {
  if (sentence === null || tail.endsWith('.') || !/(?:[!?…]|\.{3})["'”’]{1,2}$/u.test(tail)) return false;
  if (!isReportingVerb(nameAndVerb.exec(after)?.[1] ?? '')) return false;
  return /^["'“‘]/u.test(sentence) || !/["“]/u.test(sentence.slice(0, -2));
}

const rules: readonly ((gap: Gap) => boolean)[] = [
  notDivided,
  lowerCase,
  marker,
  elision,
  ({ tail, after }) => abbreviationContinues(tail, after),
  nameWithMark,
  speakerFollows,
];

/** The sentence goes on after the gap. */
export const continues = (gap: Gap): boolean => rules.some((rule) => rule(gap));

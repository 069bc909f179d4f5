import { letter, mark, nextOf, number } from '../characters';
import { announcedSource } from '../source/quotation-source';
import type { Sentence } from '../source/sentence';
import { lowerAt, type Token } from '../source/tokens';
import { trailingSource } from '../source/trailing-source';
import { isNaming } from '../source/verb-use';
import { articles } from '../source/word-classes';
import { isName, isPossessiveEnding } from '../source/word-use';
import { wordsOf } from '../words';

/** What stands between marks, and how the sentence around it takes it. */
export class Candidate {
  #words: readonly string[] | undefined;

  /**
   * @param text what stands between the marks
   * @param at index among the sentence's tokens
   * @param headline its sentence or block is one: there the capitals say nothing, and marks hand over a claim
   */
  constructor(
    readonly text: string,
    readonly sentence: Sentence,
    readonly at: number,
    readonly headline: boolean,
  ) {}

  get isWordless(): boolean {
    return nextOf(this.text, 0, letter | mark | number) === this.text.length;
  }

  get words(): readonly string[] {
    return (this.#words ??= wordsOf(this.text));
  }
}

/** Longest scare quotes and terms, in words; what is longer is somebody's. */
const longestScare = 2;
const longestTerm = 5;
const longestTitle = 12;
/** Tokens between "was called" and the marks that it brings in. */
const nearby = 3;

const smallWords = new Set('a an and as at but by for from in is of on or the to vs with'.split(' '));

/** Words that announce a name or a term: the word “…”, so-called “…”, a plan known as “…”. */
const announcesTerm = new Set(
  `so-called known termed dubbed nicknamed titled entitled headlined slogan motto hashtag phrase phrases word words term
  terms expression means meaning meant marked rated designated labeled labelled button click`.split(/\s+/u),
);
const announcesTitle = new Set(
  `album article ballad blockbuster book broadcast cartoon classic column comedy documentary drama editorial essay film
  game hit host memoir movie musical newsletter novel opera painting paper play podcast poem program programme report
  segment series serial show single sitcom sketch song speech star thriller video`.split(/\s+/u),
);
const callsNames =
  /^(?:call(?:s|ed|ing)?|dub(?:s|bed|bing)?|brand(?:s|ed|ing)?|label+(?:s|ed|ing)?|nicknam(?:e|es|ed|ing)|chant(?:s|ed|ing)?|shout(?:s|ed|ing)?)$/u;

function isTitleCase(words: readonly string[]): boolean {
  const big = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return big.length > 0 && big.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** "…", she said; she said, "…": nothing but the handing over stands beside it. */
function isSpeech({ sentence: { tokens, cues }, at }: Candidate): boolean {
  if (trailingSource(tokens, cues, at)) return true;
  const said = /^[,:]$/u.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return cues.some(({ to, source, kind }) => source && to === said && (kind === 'reporting' || kind === 'according'));
}

const isCalling = ({ sentence: { tokens, cues }, at }: Candidate): boolean =>
  cues.some(({ from, to }) => to <= at && at - to <= 6 && callsNames.test(lowerAt(tokens, from)));

const before = (tokens: readonly Token[], at: number): Token | undefined => {
  const left = tokens[at - 1];
  return left && (articles.has(left.lower) || left.text === ',' || left.lower === 'as') ? tokens[at - 2] : left;
};

/** Joe “Bear” Adeyemi. */
const isNickname = ({ sentence: { tokens }, at }: Candidate): boolean =>
  isName(tokens[at - 1]) && isName(tokens[at + 1]) && (tokens[at]?.capital ?? false);

/** So-called “…”; a tax called the “…”. */
function isTerm({ sentence: { tokens }, at }: Candidate): boolean {
  const naming = articles.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  return announcesTerm.has(before(tokens, at)?.lower ?? '') || isNaming(tokens, naming);
}

const makesWorks =
  /^(?:wr(?:ote|ites|itten)|pen(?:s|ned)|s[aiu]ngs?|compose[ds]|paint(?:s|ed)|direct(?:s|ed)|produce[ds])$/u;

/** Wrote “The Last Ferry”: a comma or colon between would bring in what was written. */
function isWork(candidate: Candidate): boolean {
  if (!makesWorks.test(lowerAt(candidate.sentence.tokens, candidate.at - 1))) return false;
  const { words } = candidate;
  return words.length > 1 && words.length <= longestTitle && isTitleCase(words);
}

function isTitle(candidate: Candidate): boolean {
  const { at, words } = candidate;
  const { tokens } = candidate.sentence;
  if (!isTitleCase(words) || words.length > longestTitle) return false;
  const left = before(tokens, at);
  const isNamed =
    isPossessiveEnding(left) || announcesTitle.has(left?.lower ?? '') || announcesTitle.has(lowerAt(tokens, at + 1));
  if (words.length === 1 && !isNamed && tokens[at - 1]?.lower !== 'on') return false;
  return !isCalling(candidate);
}

/** The sentence says whose words they are, or at least that somebody said them ("was called “…”"), not merely wished. */
function isHandedOver({ sentence: { tokens, cues }, at }: Candidate): boolean {
  const spoken = cues.filter(({ kind }) => kind !== 'attitude');
  const isPassive = spoken.some(({ passive, to }) => passive && to <= at && at - to <= nearby);
  return isPassive || announcedSource(tokens, spoken, at) !== null;
}

/** Whether marks hold words of a source, and not a title, a name, a term or words the writer keeps at arm's length. */
export function isQuotation(candidate: Candidate): boolean {
  const { sentence, at, headline } = candidate;
  const { tokens } = sentence;
  if (tokens[at - 1]?.text === '=') return false;
  if (candidate.isWordless) return false;
  if (sentence.isQuotationOnly) return true;
  if (isWork(candidate)) return false;
  if (isSpeech(candidate)) return true;
  const { words } = candidate;
  if (words.length <= 3 && isNickname(candidate)) return false;
  if (words.length <= longestTerm && isTerm(candidate)) return false;
  if (headline) return words.length > 1 || tokens[at]?.capital === false;
  if (isTitle(candidate)) return false;
  return words.length > longestScare || isHandedOver(candidate);
}

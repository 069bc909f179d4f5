import { shortInNames } from '../abbreviations';
import { blank, capital, endOfRun, kindsAt, letter, mark, number, widthAt } from '../characters';
import { formAt } from '../forms';
import type { Span } from '../span';

/** A word, number, punctuation character or whole quotation of a sentence. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'quotation' | 'punctuation';
  /** Of a quotation, the punctuation before its closing mark, or nothing. */
  text: string;
  /** `text` in lower case, curly apostrophes made straight. */
  lower: string;
  /** Begins with a capital letter; of a quotation, its first word does. */
  capital: boolean;
  /** The sentence's first token, whose capital says nothing. */
  first: boolean;
}

/** Lower-case text of token `i`; empty where there is none. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

const breaks = new Set([',', '—', '–', '-']);
/** A comma or dash, which parts clauses. */
export const isBreak = (token: Token | undefined): boolean => token !== undefined && breaks.has(token.text);

/** Words whose stop is their own: "U.S.", "J." before a name, "Mr." */
const initials = String.raw`(?:\p{Lu}\.){2,6}|\p{Lu}\.(?=\s?\p{Lu})`;
const shortened = String.raw`(?:${shortInNames}|Inc|Corp|Ltd|Co)\.`;
const stopped = new RegExp(`${initials}|${shortened}`, 'uy');

const inWord = letter | mark | number;
const signs = new Set('@#$€£');
const isApostrophe = (character: string): boolean => character === "'" || character === '’';

/** "’s", which is a token of its own. */
const isEnding = (text: string, at: number): boolean =>
  isApostrophe(text.charAt(at)) && text.charAt(at + 1) === 's' && !(kindsAt(text, at + 2) & (letter | number));

/** Whether the character at `at` stands inside a word: "well-known", "1,000", "don’t". */
function joins(text: string, at: number): boolean {
  if (kindsAt(text, at) & blank) return false;
  const character = text.charAt(at);
  if (character === ',') return /^\d{3}/u.test(text.slice(at + 1, at + 4));
  if (isApostrophe(character)) return (kindsAt(text, at + 1) & letter) !== 0 && !isEnding(text, at);
  return '-&./_'.includes(character) && (kindsAt(text, at + 1) & (letter | number)) !== 0;
}

function endOfWord(text: string, from: number): number {
  let end = endOfRun(text, from, inWord);
  while (joins(text, end)) end = endOfRun(text, end + 1, inWord);
  return end;
}

/** The end of the token that begins at `start`: of a word, a number, or one character of any other kind. */
function endOfToken(text: string, start: number): number {
  if (isEnding(text, start)) return start + 2;
  const kinds = kindsAt(text, start);
  const first = start + widthAt(text, start);
  if (!(kinds & (letter | number)) && !signs.has(text.charAt(start))) return first;
  if (kinds & capital && text.charAt(endOfRun(text, first, inWord)) === '.') {
    stopped.lastIndex = start;
    if (stopped.test(text)) return stopped.lastIndex;
  }
  return endOfWord(text, first);
}

const closing = /[,.?!…](?=["”’'»“]{1,3}$)/u;

function plainToken(stretch: string, at: number, to: number, base: number): Token {
  const form = formAt(stretch, at, to);
  return {
    kind: form.kind,
    start: base + at,
    end: base + to,
    text: form.text,
    lower: form.lower,
    capital: form.capital,
    first: false,
  };
}

function quotationToken(text: string, { start, end }: Span): Token {
  const last = closing.exec(text.slice(Math.max(start, end - 4), end))?.[0] ?? '';
  const isCapital = /^.{1,2}?\p{Lu}/u.test(text.slice(start, start + 3));
  return { kind: 'quotation', start, end, text: last, lower: last, capital: isCapital, first: false };
}

/** Sentences end sooner than this; what is longer is no prose, and its rest goes unread. */
const longestSentence = 500;

/** Adds the tokens of a stretch without quotations, which begins at `base` in its block. */
function readPlain(stretch: string, base: number, tokens: Token[]): void {
  let at = endOfRun(stretch, 0, blank);
  while (at < stretch.length && tokens.length < longestSentence) {
    const end = endOfToken(stretch, at);
    tokens.push(plainToken(stretch, at, end, base));
    at = endOfRun(stretch, end, blank);
  }
}

/**
 * Tokens of one sentence of a block's text, up to `longestSentence`.
 * @param quotations of the sentence, in order; each is one token
 */
export function tokensOf(text: string, { start, end }: Span, quotations: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const quotation of quotations) {
    if (tokens.length >= longestSentence) break;
    readPlain(text.slice(at, quotation.start), at, tokens);
    tokens.push(quotationToken(text, quotation));
    at = quotation.end;
  }
  readPlain(text.slice(at, Math.max(at, end)), at, tokens);
  const [opening] = tokens;
  if (opening) opening.first = true;
  return tokens;
}

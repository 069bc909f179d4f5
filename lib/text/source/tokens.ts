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

const initials = String.raw`(?:\p{Lu}\.){2,6}|\p{Lu}\.(?=\s?\p{Lu})`;
const shortened = String.raw`(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Prof|Rev|Hon|St|Jr|Sr|Supt|Det|Cllr|Inc|Corp|Ltd|Co)\.`;
const ending = String.raw`['’]s(?![\p{L}\p{N}])`;
const joint = String.raw`[-&./](?=[\p{L}\p{N}])|,(?=\d{3})|(?!${ending})['’](?=\p{L})`;
const word = String.raw`[\p{L}\p{N}@#$€£](?:[\p{L}\p{M}\p{N}]|${joint})*`;
const pattern = new RegExp(`${ending}|${initials}|${shortened}|${word}|\\S`, 'gu');

const letter = /\p{L}/u;
const closing = /[,.?!…](?=["”'’»“]{1,3}$)/u;

function plainToken(text: string, start: number): Token {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const isWord = letter.test(text);
  const kind = isWord ? 'word' : /\d/u.test(text) ? 'number' : 'punctuation';
  const capital = isWord && text.charCodeAt(0) !== lower.charCodeAt(0) && /^\p{Lu}/u.test(text);
  return { kind, start, end: start + text.length, text, lower, capital, first: false };
}

function quotationToken(text: string, { start, end }: Span): Token {
  const last = closing.exec(text.slice(Math.max(start, end - 4), end))?.[0] ?? '';
  const capital = /^.{1,2}?\p{Lu}/u.test(text.slice(start, start + 3));
  return { kind: 'quotation', start, end, text: last, lower: last, capital, first: false };
}

/** Sentences end sooner than this; what is longer is no prose, and its rest goes unread. */
const longestSentence = 500;

/**
 * Tokens of one sentence of a block's text, up to `longestSentence`.
 * @param quotations of the sentence, in order; each is one token
 */
export function tokensOf(text: string, { start, end }: Span, quotations: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let at = start;
  const readPlain = (to: number) => {
    for (const { 0: found, index } of text.slice(at, to).matchAll(pattern)) {
      if (tokens.length >= longestSentence) return;
      tokens.push(plainToken(found, at + index));
    }
  };
  for (const quotation of quotations) {
    if (tokens.length >= longestSentence) break;
    readPlain(quotation.start);
    tokens.push(quotationToken(text, quotation));
    at = quotation.end;
  }
  readPlain(Math.max(at, end));
  const [opening] = tokens;
  if (opening) opening.first = true;
  return tokens;
}

import { capital, kindsAt, letter, number } from './characters';

/** A word, number or mark as it is written, with what its characters alone tell. */
export interface Form {
  text: string;
  /** In small letters, curly apostrophes made straight. */
  lower: string;
  kind: 'word' | 'number' | 'punctuation';
  /** Begins with a capital letter. */
  capital: boolean;
}

const anyLetter = /\p{L}/u;

function kindOf(text: string): Form['kind'] {
  const kinds = kindsAt(text, 0);
  if (kinds & letter) return 'word';
  if (text.length === 1 && !(kinds & number)) return 'punctuation';
  if (anyLetter.test(text)) return 'word';
  return /\d/u.test(text) ? 'number' : 'punctuation';
}

function formOf(text: string): Form {
  const lower = text.replaceAll('’', "'").toLowerCase();
  const isCapital = (kindsAt(text, 0) & capital) !== 0 && text.charCodeAt(0) !== lower.charCodeAt(0);
  return { text, lower, kind: kindOf(text), capital: isCapital };
}

/** A power of two, so that the low bits of a hash are a place; the commonest words of English fit in several times. */
const places = 1 << 13;

/** Longer stretches are not kept: the engine cuts them out as views of their text, which would keep the whole of it. */
const longest = 12;

/** By place, the form that was last asked for there. */
const latest: Form[] = Array.from({ length: places }, () => formOf(''));

/**
 * The form that stands in a text from `start` to `end`. The same few come again and again: one that is kept costs no new
 * string, and sets and maps find it without hashing it again.
 */
export function formAt(text: string, start: number, end: number): Form {
  const length = end - start;
  if (length > longest) return formOf(text.slice(start, end));
  let hash = length;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 13)) & (places - 1);
  const known = latest[place]!;
  if (known.text.length === length && text.startsWith(known.text, start)) return known;
  return (latest[place] = formOf(text.slice(start, end)));
}

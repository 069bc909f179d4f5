import { blank, capital, endOfRun, kindsAt, letter, mark, number, widthAt } from '../../text/characters';
import { formAt } from '../../text/forms';
import type { Span } from '../../text/span';
import { placeholder } from '../voice';

/** What a token stands for; every kind but `word` is reduced to its name, so that no weight learns a person or a year. */
export type TokenKind = 'word' | 'name' | 'number' | 'quotation' | 'scrap' | 'mark';

/** One token of a sentence's voice. Offsets count in the voice. */
export interface Token extends Span {
  kind: TokenKind;
  /** Lower-case word, mark of punctuation, or the kind in angle brackets. */
  key: string;
}

/** A masked run up to this many characters is a word or two taken up from a source. */
const scrapLength = 28;

/** Words that carry grammar rather than meaning, in lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about after again all also although an and another any as at because before both but by can could despite did do
  does during each even every few first for from had has have he her here his how however i if in instead into is it
  it's its just last later let like many may maybe meanwhile more most much my neither never no nor not nothing now of
  on once one only or other our over perhaps please quite rather she should since so some still such than that that's
  the their them then there there's these they this those though through thus to today too under until up we well what
  what's when where whether which while who whoever whose why will with without would yes yet you your`.match(/\S+/gu),
);

const keepsClitic = /^(?:it|that|he|she|there|what|who|let|here|how|where)'s$/u;

const wordKey = (lower: string): string =>
  lower.endsWith("'s") && !keepsClitic.test(lower) ? lower.slice(0, -2) : lower;

/** What is written without a space, with the kinds of its first character. */
interface Piece extends Span {
  kinds: number;
}

const inWord = letter | mark;
const isTie = (character: string): boolean => character === "'" || character === '’' || character === '-';
const isInNumber = (character: string): boolean => character === '.' || character === ',' || character === ':';

function endOfWord(voice: string, start: number): number {
  let end = endOfRun(voice, start, inWord);
  while (isTie(voice.charAt(end)) && kindsAt(voice, end + 1) & letter) end = endOfRun(voice, end + 1, inWord);
  return end;
}

function endOfNumber(voice: string, start: number): number {
  let end = endOfRun(voice, start, number);
  while (isInNumber(voice.charAt(end))) end = endOfRun(voice, end + 1, number);
  return end;
}

function endOfMask(voice: string, start: number): number {
  let end = start;
  while (voice[end] === placeholder) end++;
  return end;
}

function endOfPiece(voice: string, start: number, kinds: number): number {
  if (kinds & letter) return endOfWord(voice, start);
  if (kinds & number) return endOfNumber(voice, start);
  return Math.max(endOfMask(voice, start), start + widthAt(voice, start));
}

/** Words, numbers, masked runs and marks of a voice; full stops and commas say too little to be among them. */
function piecesOf(voice: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = endOfRun(voice, 0, blank); start < voice.length;) {
    const kinds = kindsAt(voice, start);
    const end = endOfPiece(voice, start, kinds);
    const isFaint = end === start + 1 && (voice[start] === '.' || voice[start] === ',');
    if (!isFaint) pieces.push({ start, end, kinds });
    start = endOfRun(voice, end, blank);
  }
  return pieces;
}

/** Headlines Written Like This say nothing of names by their capitals. */
function isTitleCase(pieces: readonly Piece[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const { start, end, kinds } of pieces) {
    if (end - start <= 3 || !(kinds & letter)) continue;
    long++;
    if (kinds & capital) capitals++;
  }
  return long >= 4 && capitals > 0.7 * long;
}

/**
 * Tokens of one voice, in order; a run of capitalised words and a run of masked characters are one token each.
 * @param isName whether a word that opens the sentence with a capital is a name all the same
 */
export function tokenise(voice: string, isName: (key: string) => boolean): Token[] {
  const pieces = piecesOf(voice);
  const title = isTitleCase(pieces);
  const tokens: Token[] = [];
  let opening = true;
  for (const { start, end, kinds } of pieces) {
    if (!(kinds & letter)) {
      tokens.push({ start, end, ...wordless(voice.slice(start, end), kinds) });
      continue;
    }
    const key = wordKey(formAt(voice, start, end).lower);
    const upper = kinds & capital && key !== 'i' && !key.startsWith("i'");
    const name = title ? isName(key) : upper && !functionWords.has(key) && (!opening || isName(key));
    opening = false;
    const last = tokens.at(-1);
    if (!name) tokens.push({ start, end, kind: 'word', key });
    else if (last?.kind === 'name' && start - last.end <= 2) last.end = end;
    else tokens.push({ start, end, kind: 'name', key: '<name>' });
  }
  return tokens;
}

function wordless(text: string, kinds: number): Pick<Token, 'kind' | 'key'> {
  if (kinds & number) return { kind: 'number', key: '<number>' };
  if (!text.startsWith(placeholder)) return { kind: 'mark', key: text };
  return text.length <= scrapLength ? { kind: 'scrap', key: '<scrap>' } : { kind: 'quotation', key: '<quotation>' };
}

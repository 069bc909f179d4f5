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

const piece = /\uFFFC+|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{N}[\p{N}.,:]*|\S/gu;

/** Words that carry grammar rather than meaning, in lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about after again all also although an and another any as at because before both but by can could despite did do
  does during each even every few first for from had has have he her here his how however i if in instead into is it
  it's its just last later let like many may maybe meanwhile more most much my neither never no nor not nothing now of
  on once one only or other our over perhaps please quite rather she should since so some still such than that that's
  the their them then there there's these they this those though through thus to today too under until up we well what
  what's when where whether which while who whoever whose why will with without would yes yet you your`.match(/\S+/gu),
);

const capitalised = /^\p{Lu}/u;
const letters = /^\p{L}/u;
const digit = /^\p{N}/u;
const keepsClitic = /^(?:it|that|he|she|there|what|who|let|here|how|where)'s$/u;

const wordKey = (text: string): string => {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return plain.endsWith("'s") && !keepsClitic.test(plain) ? plain.slice(0, -2) : plain;
};

/** Headlines Written Like This say nothing of names by their capitals. */
function isTitleCase(pieces: readonly string[]): boolean {
  const long = pieces.filter((text) => text.length > 3 && letters.test(text));
  return long.length >= 4 && long.filter((text) => capitalised.test(text)).length > 0.7 * long.length;
}

/**
 * Tokens of one voice, in order; a run of capitalised words and a run of masked characters are one token each.
 * @param isName whether a word that opens the sentence with a capital is a name all the same
 */
export function tokenise(voice: string, isName: (key: string) => boolean): Token[] {
  const matches = [...voice.matchAll(piece)].filter((match) => match[0] !== '.' && match[0] !== ',');
  const title = isTitleCase(matches.map((match) => match[0]));
  const tokens: Token[] = [];
  let opening = true;
  for (const match of matches) {
    const text = match[0];
    const start = match.index;
    const end = start + text.length;
    const last = tokens.at(-1);
    const near = last !== undefined && start - last.end <= 2;
    if (text.startsWith(placeholder)) {
      const kind = text.length <= scrapLength ? 'scrap' : 'quotation';
      tokens.push({ start, end, kind, key: `<${kind}>` });
      continue;
    }
    if (!letters.test(text)) {
      const number = digit.test(text);
      tokens.push({ start, end, kind: number ? 'number' : 'mark', key: number ? '<number>' : text });
      continue;
    }
    const key = wordKey(text);
    const upper = capitalised.test(text) && key !== 'i' && !key.startsWith("i'");
    const name = title ? isName(key) : upper && !functionWords.has(key) && (!opening || isName(key));
    opening = false;
    if (!name) tokens.push({ start, end, kind: 'word', key });
    else if (last?.kind === 'name' && near) last.end = end;
    else tokens.push({ start, end, kind: 'name', key: '<name>' });
  }
  return tokens;
}

import { personNouns } from '../source/nouns';
import type { Token } from '../source/tokens';
import { isClosedClass, prepositions, quantifiers } from '../source/word-classes';
import { looksLikeVerb } from '../source/word-use';
import { titles } from './titles';

type Word = Pick<Token, 'lower'>;

/** Offices that stand before "of" and a field as titles do: "the head of research Ama Adeyemi". */
const offices = new Set(['head', 'manager', 'master', 'dean']);
/** Titles that are kin first: what follows "of" is the other person. */
const kin = new Set(['father', 'brother', 'sister']);

export const holdsOffice = ({ lower }: Word): boolean => offices.has(lower) || (titles.has(lower) && !kin.has(lower));

/** "Head of [research] Ama Adeyemi", "mother of [two] Ama Adeyemi": a field or number, and none who may be named. */
function isField(last: Word, noun: Word): boolean {
  if (quantifiers.has(last.lower) || /^\d+$/u.test(last.lower)) return true;
  return holdsOffice(noun) && !personNouns.has(last.lower) && !isClosedClass(last.lower) && !looksLikeVerb(last);
}

/**
 * Whether a name behind these words is somebody of whom their noun speaks: "the mother of [Ama Adeyemi]", "a lawyer
 * for the singer [Ama Adeyemi]". With an office of a field it is not: "the head of research [Ama Adeyemi]".
 * @param words in small letters, without those that are part of a name
 */
export function isSpokenOf(words: readonly Word[]): boolean {
  const at = words.findIndex(({ lower }, i) => i > 0 && prepositions.has(lower));
  const [noun, last] = [words[at - 1], words.at(-1)];
  if (!noun || !last) return false;
  return words[at]?.lower !== 'of' || at === words.length - 1 || !isField(last, noun);
}

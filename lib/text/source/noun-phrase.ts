import { isSpeakerNoun } from './nouns';
import { lowerAt, type Token } from './tokens';
import { muteNouns, nameParticles, prepositions, quantifiers, standalonePronouns, subordinators } from './word-classes';
import {
  isAnd,
  isContentWord,
  isName,
  isNounLike,
  isPossessiveEnding,
  isPronoun,
  isReducedClause,
  looksLikeVerb,
  opensPhrase,
} from './word-use';

/** Half-open range of indexes into a sentence's tokens. */
export interface Phrase {
  from: number;
  to: number;
}

const longestPhrase = 24;
const longestBrackets = 10;
/** Prepositions that tie a second noun phrase to a first that begins a search: the head of the agency. */
const linking = new Set(['of', 'for', 'at', 'from', 'with']);

/** "(R-Texas)", "(left)": index of the opening bracket where one closes at `i`, else `i` + 1. */
export function skipBrackets(tokens: readonly Token[], i: number, floor: number): number {
  if (tokens[i]?.text !== ')') return i + 1;
  for (let k = i - 1; k >= Math.max(floor, i - longestBrackets); k--) if (tokens[k]?.text === '(') return k;
  return i + 1;
}

function joinsBackward(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const left = tokens[i - 1];
  if (!token) return false;
  if (token.lower === 'that') return left?.kind !== 'word' || prepositions.has(left.lower) || isAnd(left);
  if (isName(token) || token.kind === 'number' || opensPhrase(token)) return true;
  if (isPossessiveEnding(token)) return isNounLike(left);
  if (isReducedClause(tokens, i)) return true;
  if (isContentWord(token)) return !looksLikeVerb(token) || opensPhrase(left);
  if (isAnd(token)) return isName(left) && isName(tokens[i + 1]);
  if (!prepositions.has(token.lower) || subordinators.has(token.lower)) return false;
  if (token.lower === 'of' && quantifiers.has(left?.lower ?? '')) return true;
  return (isNounLike(left) && !muteNouns.has(left?.lower ?? '')) || isReducedClause(tokens, i - 1);
}

/** "[Some of] them": where that begins; null where nobody is counted out. */
function startOfPart(tokens: readonly Token[], i: number): number | null {
  if (lowerAt(tokens, i) !== 'them' || lowerAt(tokens, i - 1) !== 'of') return null;
  return standalonePronouns.has(lowerAt(tokens, i - 2)) ? i - 2 : null;
}

/** The noun phrase that ends just before token `end`, looking back no further than `floor`. */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number): Phrase | null {
  const last = tokens[end - 1];
  if (!last || end <= floor) return null;
  if (isPronoun(last)) return { from: end - 1, to: end };
  const part = startOfPart(tokens, end - 1);
  if (part !== null && part >= floor) return { from: part, to: end };
  let from = skipBrackets(tokens, end - 1, floor);
  const standsAlone = isNounLike(last) || standalonePronouns.has(last.lower) || quantifiers.has(last.lower);
  if (from === end && !standsAlone && last.kind !== 'number') return null;
  while (from > floor && end - from < longestPhrase && joinsBackward(tokens, from - 1)) {
    from--;
    const behindPreposition = prepositions.has(lowerAt(tokens, from - 1)) && from - 2 >= floor;
    const isCounted = quantifiers.has(lowerAt(tokens, from)) && opensPhrase(tokens[from - 1]);
    if (opensPhrase(tokens[from]) && !isCounted && !(behindPreposition && joinsBackward(tokens, from - 1))) break;
  }
  return from < end ? { from, to: end } : null;
}

function joinsForward(tokens: readonly Token[], i: number, from: number, headed: boolean): boolean {
  const token = tokens[i];
  const left = tokens[i - 1];
  const next = tokens[i + 1];
  if (!token) return false;
  if (isName(token) || isPossessiveEnding(token)) return true;
  if (token.kind === 'number') return i === from || opensPhrase(left);
  if (opensPhrase(token)) return i === from || linking.has(left?.lower ?? '') || isPossessiveEnding(left);
  if (isContentWord(token)) {
    if (isPossessiveEnding(left)) return true;
    if (looksLikeVerb(token)) return !headed && (opensPhrase(left) || (i === from && isNounLike(next)));
    if (!headed || isSpeakerNoun(token.lower)) return true;
    return (nameParticles.has(token.lower) && isName(next)) || isSpeakerNoun(next?.lower ?? '');
  }
  if (isAnd(token)) return isName(left) && isName(next);
  if (token.lower !== 'of' && !(linking.has(token.lower) && isContentWord(left))) return false;
  return headed && (opensPhrase(next) || isNounLike(next));
}

/** The noun phrase that begins at token `from`, reaching no further than `ceiling`. */
export function phraseAfter(tokens: readonly Token[], from: number, ceiling = tokens.length): Phrase | null {
  if (from >= ceiling) return null;
  if (isPronoun(tokens[from])) return { from, to: from + 1 };
  let to = from;
  let headed = false;
  while (to < ceiling && to - from < longestPhrase && joinsForward(tokens, to, from, headed)) {
    const token = tokens[to];
    const lower = token?.lower ?? '';
    if (linking.has(lower) || isPossessiveEnding(token)) headed = false;
    else headed ||= isName(token) || isSpeakerNoun(lower) || standalonePronouns.has(lower);
    to++;
  }
  return to > from ? { from, to } : null;
}

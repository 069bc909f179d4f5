import { skipBrackets, type Phrase } from './noun-phrase';
import { isSpeakerNoun } from './nouns';
import { lowerAt, type Token } from './tokens';
import { muteNouns, prepositions, quantifiers, standalonePronouns } from './word-classes';
import { isContentWord, isName, isPronoun, opensPhrase } from './word-use';

/** The phrase's own noun: "head" in "the head of the agency", the name in "a master of arts Ama Adeyemi", "mayor" in "the City of Ghent mayor". */
export function headOf(tokens: readonly Token[], { from, to }: Phrase): Token | undefined {
  for (let i = from + 1; i < to; i++) {
    if (!prepositions.has(lowerAt(tokens, i)) || tokens[i]?.capital) continue;
    const last = tokens[to - 1];
    if (isName(last) && isContentWord(tokens[to - 2])) return last;
    if (isName(tokens[to - 2]) && last && !last.capital && isSpeakerNoun(last.lower)) return last;
    const nouns = [tokens[i - 1], tokens[Math.max(from, i - 2)]];
    return nouns.find((noun) => noun && isSpeakerNoun(noun.lower)) ?? nouns[0];
  }
  return tokens[skipBrackets(tokens, to - 1, from) - 1] ?? tokens[to - 1];
}

/** How surely a phrase names somebody or something that says, writes or thinks. */
export function creditOf(tokens: readonly Token[], phrase: Phrase): 'sure' | 'likely' | 'none' {
  const first = tokens[phrase.from];
  const head = headOf(tokens, phrase);
  if (!first || !head) return 'none';
  if (isName(head) || isSpeakerNoun(head.lower)) return 'sure';
  if (/^(?:all|the)$/u.test(first.lower) && /^(?:two|three|four|latter|other|others)$/u.test(head.lower)) return 'sure';
  if (standalonePronouns.has(head.lower)) return 'sure';
  if (phrase.to - phrase.from === 1 || quantifiers.has(head.lower)) return isPronoun(head) ? 'sure' : 'none';
  const isNoun = opensPhrase(first) && isContentWord(head) && !muteNouns.has(head.lower) && !head.lower.endsWith('ing');
  return isNoun ? 'likely' : 'none';
}

export const isSource = (tokens: readonly Token[], phrase: Phrase | null): phrase is Phrase =>
  phrase !== null && creditOf(tokens, phrase) !== 'none';

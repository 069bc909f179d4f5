import { creditOf, isSource } from './credit';
import { phraseAfter, type Phrase } from './noun-phrase';
import { isSpeakerNoun } from './nouns';
import { lowerAt, type Token } from './tokens';
import { auxiliaries, calendar, prepositions } from './word-classes';
import { isName, isPronoun } from './word-use';

/** What follows these is the person spoken to or the thing spoken of, and no subject: "…," described the plan. */
export const takesObject =
  /^(?:t(?:old|ells?)|describe|call|label|dub|accus|blam|dismiss|depict|portray|characteri|compar|liken|challeng|thank|urg|inform|remind|assur|reassur|advis|critici|condemn|prais|denounc|defend|mock|slam|blast|attribut|cit|credit|encourag|implor|beg|hail|welcom|den(?:y|ie)|reject|counter|quote|instruct|invit)/u;

/** The only ones that stand before their subject without a quotation: The plan is dead, said Smith. */
const quotative =
  /^(?:sa(?:id|ys?)|report(?:ed|s)?|wrote|writes?|announced|confirmed|add(?:ed)?|noted|warn(?:ed)?|explained|argued?)$/u;

function closesPhrase(token: Token | undefined): boolean {
  return !token || token.kind === 'punctuation' || prepositions.has(token.lower) || calendar.has(token.lower);
}

/** The subject after its verb: "…," said [Smith]; The plan is dead, said [Smith]. Not so in "…," said Smith was wrong. */
export function invertedSubject(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const lower = lowerAt(tokens, verb);
  const left = tokens[verb - 1];
  const isAfterComma = left?.kind === 'punctuation' && left.text === ',';
  const isAfterQuotation = left?.kind === 'quotation' || (isAfterComma && tokens[verb - 2]?.kind === 'quotation');
  if (!isAfterQuotation && (!isAfterComma || verb <= floor + 1)) return null;
  if (lower.endsWith('ing') || takesObject.test(lower)) return null;

  const phrase = phraseAfter(tokens, verb + 1);
  if (!isSource(tokens, phrase)) return null;
  const first = tokens[phrase.from];
  if (isPronoun(first) || first?.lower === 'that' || auxiliaries.has(lowerAt(tokens, phrase.to))) return null;
  const isPartQuoted = left?.kind === 'quotation' && left.text === '';
  if (isAfterQuotation && !isPartQuoted) return phrase;
  if (!quotative.test(lower)) return null;
  if (isAfterQuotation) return phrase;
  const isNamed = isName(first) || isSpeakerNoun(lowerAt(tokens, phrase.to - 1));
  return isNamed && closesPhrase(tokens[phrase.to]) ? phrase : null;
}

/** "Citing costs, [the mayor] …": the subject of a participle that opens its sentence comes after it. */
export function followingSubject(tokens: readonly Token[], participle: number): Phrase | null {
  for (let i = participle + 1; i < tokens.length - 1; i++) {
    if (tokens[i]?.text !== ',' && tokens[i]?.kind !== 'quotation') continue;
    const phrase = phraseAfter(tokens, i + 1);
    if (phrase && creditOf(tokens, phrase) === 'sure' && tokens[phrase.to]?.text !== ',') return phrase;
  }
  return null;
}

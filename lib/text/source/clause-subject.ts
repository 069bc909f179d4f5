import { creditOf } from './credit';
import { phraseAfter, type Phrase } from './noun-phrase';
import { isBreak, type Token } from './tokens';
import { auxiliaries, calendar, coordinators, isAdverb, prepositions, subordinators } from './word-classes';
import { isName, opensPhrase } from './word-use';

const longestDateline = 16;
const longestIntroduction = 12;

const isDash = (token: Token): boolean => /^(?:—|–|-|--|―)$/u.test(token.text);

/** Index of the first token after a dateline, "GHENT, May 3 (Agency) — The mayor", or 0 where there is none. */
function afterDateline(tokens: readonly Token[]): number {
  if (!isName(tokens[0])) return 0;
  const dash = tokens.slice(0, longestDateline).findIndex(isDash);
  const isDateline = tokens.slice(0, Math.max(0, dash)).some(({ text }) => text === ')' || /^\p{Lu}{3}/u.test(text));
  return isDateline ? dash + 1 : 0;
}

/** "In May", "While the mayor was away", "Hours later", "Speaking in Ghent": none of these names the subject. */
const opensAdverbial = (token: Token): boolean =>
  prepositions.has(token.lower) ||
  subordinators.has(token.lower) ||
  /^(?:(?:minute|hour|day|week|month|year)s|.*(?:ing|[^e]ed))$/u.test(token.lower) ||
  (token.lower.endsWith('ly') && isAdverb(token));

/** "In Salem, [Oregon], the mayor", "While she met Bell, [Ghent's Ama Adeyemi], …": one more of what came before. */
const isListed = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  isName(tokens[from - 2]) &&
  !opensPhrase(tokens[from]) &&
  (tokens[to]?.text === ',' || (to - from <= 2 && tokens[to + 1]?.text === ','));

function nextBreak(tokens: readonly Token[], from: number, ceiling: number): number {
  let i = from;
  while (i < ceiling && !isBreak(tokens[i])) i++;
  return i;
}

const isPassedOver = (token: Token): boolean =>
  isBreak(token) || token.text === '.' || coordinators.has(token.lower) || calendar.has(token.lower) || isAdverb(token);

/** Subject of the sentence before token `ceiling`, after its introductory words: "In May, however, [the mayor]". */
export function clauseSubject(tokens: readonly Token[], ceiling: number): Phrase | null {
  let i = afterDateline(tokens);
  for (let skipped = 0; i < ceiling && skipped < longestIntroduction; skipped++) {
    const token = tokens[i];
    if (!token) return null;
    if (opensAdverbial(token)) {
      i = nextBreak(tokens, i, ceiling) + 1;
      const next = phraseAfter(tokens, i, ceiling);
      if (next && isListed(tokens, next)) i = next.to;
    } else if (isPassedOver(token)) i++;
    else {
      const phrase = phraseAfter(tokens, i, ceiling);
      if (phrase && creditOf(tokens, phrase) !== 'none') return phrase;
      const end = nextBreak(tokens, i, ceiling);
      // "The meeting was led by Bell, a judge": the clause has its subject, which is nobody.
      if (phrase && isName(tokens[end - 1]) && tokens.slice(phrase.to, end).some(({ lower }) => auxiliaries.has(lower)))
        return null;
      i = end;
    }
  }
  return null;
}

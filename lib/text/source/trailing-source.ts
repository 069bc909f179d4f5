import { isSource } from './credit';
import type { Cue } from './cues';
import { phraseAfter, type Phrase } from './noun-phrase';
import { lowerAt, type Token } from './tokens';
import { calendar, isAdverb, muteNouns, prepositions, relatives, subordinators } from './word-classes';
import { isName } from './word-use';

/** These have their hearer after them, and still close: "…," he told the paper. */
const takesHearer = /^(?:t(?:ell|old)|remind|ask|assur|inform|warn)/u;
const closingWords = new Set(['onstage', 'onscreen', 'aloud', 'when', 'and', 'but']);
const timeOpeners = new Set(['this', 'last', 'next', 'the']);
const contentOpeners = new Set(['that', 'if', 'whether', 'what', 'how', 'why']);

/** Whether nothing said follows the cue: only a stop, a time, a place or a hearer. */
function closes(tokens: readonly Token[], cue: Phrase): boolean {
  const next = tokens[cue.to];
  if (!next || next.kind !== 'word' || takesHearer.test(lowerAt(tokens, cue.from))) return true;
  if (contentOpeners.has(next.lower)) return false;
  if (closingWords.has(next.lower) || prepositions.has(next.lower) || calendar.has(next.lower)) return true;
  if (isAdverb(next) || next.lower.endsWith('ing') || subordinators.has(next.lower)) return true;
  const following = tokens.slice(cue.to + 1, cue.to + 4);
  return timeOpeners.has(next.lower) && following.some(({ lower }) => calendar.has(lower) || muteNouns.has(lower));
}

const isComma = (token: Token | undefined): boolean => token?.kind === 'punctuation' && /^[,—–-]$/u.test(token.text);

/** The source right behind a quotation: "…," [she] said; "…," said [Smith]; "…," according to [the report]. */
export function trailingSource(tokens: readonly Token[], cues: readonly Cue[], quotation: number): Phrase | null {
  const start = isComma(tokens[quotation + 1]) ? quotation + 2 : quotation + 1;
  const asClause = tokens[start]?.lower === 'as' ? start + 1 : start;
  for (const cue of cues) {
    const { source } = cue;
    if (cue.from < start || !source || cue.kind === 'noun' || relatives.has(lowerAt(tokens, source.from))) continue;
    if (cue.from === start && source.from > cue.from) return source;
    if (cue.kind === 'according') continue;
    const isNext =
      source.from === asClause || (source.from === start + 1 && (tokens[start]?.lower.endsWith('ed') ?? false));
    if (isNext && closes(tokens, cue)) return source;
  }
  return null;
}

/** The source at the end of the sentence that holds the quotation: … "…" in the street, [police] said. */
export function closingSource(tokens: readonly Token[], cues: readonly Cue[], quotation: number): Phrase | null {
  for (const { from, to, kind, source } of cues) {
    if (from <= quotation || !source || kind === 'noun') continue;
    if (kind === 'according') return source;
    const first = Math.min(from, source.from);
    const isSetApart = isComma(tokens[first - 1]) && !relatives.has(lowerAt(tokens, first));
    if (isSetApart && closes(tokens, source.from > from ? source : { from, to })) return source;
  }
  return null;
}

/** "…" — [Ama Adeyemi], of Ghent: a name signed under a quotation that has its block to itself. */
export function signature(tokens: readonly Token[], quotation: number): Phrase | null {
  if (quotation !== 0 || !/^(?:—|–|-|--|―|~)$/u.test(tokens[1]?.text ?? '')) return null;
  const source = phraseAfter(tokens, 2);
  if (!isSource(tokens, source) || !isName(tokens[source.to - 1])) return null;
  const next = tokens[source.to];
  return !next || /^[.,(]$/u.test(next.text) ? source : null;
}

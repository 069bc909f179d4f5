import type { Phrase } from './source/noun-phrase';
import { cuesIn } from './source/cues';
import type { Span } from './span';
import { tokensOf, type Token } from './source/tokens';

/** Who is said to speak in a sentence, and by which words. */
export interface Attribution {
  /** The words that hand over: a reporting verb, "according to". */
  cue: Span;
  /** The words that name the source, where the sentence has them. */
  source: Span | null;
  /** The source is reported to have said or written something, not only to think or feel it. */
  spoken: boolean;
}

/** Characters of a phrase, in the text that its tokens were cut from. */
const spanOf = (tokens: readonly Token[], { from, to }: Phrase): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const writer = /^(?:i|we|you)$/u;

/**
 * The attribution of a sentence outside its quotations, or null where the writer alone speaks.
 * All offsets count in `text`; `quotes` are the quotations in it, in order.
 */
export function findAttribution(text: string, quotes: readonly Span[]): Attribution | null {
  const tokens = tokensOf(text, { start: 0, end: text.length }, quotes);
  for (const cue of cuesIn(tokens)) {
    if (cue.kind === 'noun' || (!cue.source && !cue.passive)) continue;
    if (cue.source && writer.test(tokens[cue.source.from]?.lower ?? '')) continue;
    const spoken = cue.kind !== 'attitude' && !cue.unreal;
    return { cue: spanOf(tokens, cue), source: cue.source && spanOf(tokens, cue.source), spoken };
  }
  return null;
}

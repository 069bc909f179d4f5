import { overlaps, type Span } from '../../text/span';
import type { ScorerInput } from '../scorer';
import type { SentenceReading } from './sentence-model';
import { functionWords, type Token } from './tokens';

/** A word counts as carrying the score from this share of log-odds on. */
const least = 0.35;
const most = 3;

/** A word in so many sentences of a page names what the page is about. */
const subjectSentences = 3;

type Read = Pick<SentenceReading, 'tokens' | 'shares' | 'grades' | 'judging' | 'cues'>;

type Owned = Pick<ScorerInput, 'voice' | 'borrowed'>;

interface Carrier {
  token: Token;
  /** Index of the token. */
  at: number;
  share: number;
  grade: number;
}

const isMeaningful = ({ kind, key }: Token): boolean => kind === 'word' && !functionWords.has(key);

/** Names pass for words where they open a sentence and where all words have capitals. */
const isCapital = ({ start }: Token, voice: string): boolean => voice[start] !== voice[start]?.toLowerCase();

/** Words that a page keeps coming back to: they carry nothing, however they sound. */
export function subjectsOf(readings: readonly Read[]): ReadonlySet<string> {
  const sentences = new Map<string, number>();
  for (const { tokens, grades } of readings) {
    const keys = tokens.filter((token, i) => isMeaningful(token) && (grades[i] ?? 0) > 0).map(({ key }) => key);
    for (const key of new Set(keys)) sentences.set(key, (sentences.get(key) ?? 0) + 1);
  }
  return new Set([...sentences].filter(([, count]) => count >= subjectSentences).map(([key]) => key));
}

/** Words that judge; where none does and no cue has found any, the word that weighed most. */
function strongest(reading: Read, { voice, borrowed }: Owned, subjects: ReadonlySet<string>): Carrier[] {
  const { tokens, shares, grades, judging, cues } = reading;
  const weighty = tokens
    .map((token, at): Carrier => ({ token, at, share: shares[at] ?? 0, grade: grades[at] ?? 0 }))
    .filter(({ token, share }) => share >= least && isMeaningful(token))
    .filter(({ token }) => !subjects.has(token.key) && !isCapital(token, voice))
    .filter(({ token }) => !borrowed.some((words) => overlaps(token, words)))
    .toSorted((a, b) => b.share - a.share);
  const judges = weighty.filter(({ grade }) => grade >= judging);
  return judges.length > 0 || cues > 0 ? judges.slice(0, most) : weighty.slice(0, 1);
}

/**
 * The words that carried a sentence's score, strongest three at most, in order, without names, words of grammar, the
 * page's subjects and what is somebody else's; offsets count in the voice. Adjoining words are one span.
 */
export function carryingWords(reading: Read, owned: Owned, subjects: ReadonlySet<string>): Span[] {
  const spans: (Span & { last: number })[] = [];
  for (const { token, at } of strongest(reading, owned, subjects).toSorted((a, b) => a.at - b.at)) {
    const before = spans.at(-1);
    if (before && before.last === at - 1) Object.assign(before, { end: token.end, last: at });
    else spans.push({ start: token.start, end: token.end, last: at });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

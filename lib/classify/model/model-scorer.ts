import type { Score, Scorer, ScorerInput } from '../scorer';
import { isQuote } from '../verdict';
import { carryingWords, subjectsOf } from './carrying-words';
import { memo } from '../memo';
import { baseRates, inContext, leastPage } from './page-context';
import { readSentence, type SentenceReading } from './sentence-model';
import stored from './weights.json';
import { unpack, type Model, type PackedModel } from './weights';

/** A sentence of which enough is the writer's own to be read. */
export const isOwn = ({ quotedShare }: ScorerInput): boolean => !isQuote(quotedShare);

type Read = (input: ScorerInput) => SentenceReading;

interface ScorerOptions {
  /** Of comment, in a text too short for a page. */
  baseRate?: number;
  /** Wraps a reading in a memory of its own. */
  kept?(read: Read): Read;
}

/** Reads every sentence by itself, then in its page; sentences that are quotations neither count nor score. */
export function scorerFrom(
  { sentence, lone, context }: Model,
  { baseRate = baseRates.passage, kept = (read) => read }: ScorerOptions = {},
): Scorer {
  const readOnPage = kept((input) => readSentence(sentence, input));
  const readAlone = kept((input) => readSentence(lone, input));
  return (inputs, declared) => {
    const own = inputs.flatMap((input, i) => (isOwn(input) ? [i] : []));
    const read = own.length < leastPage ? readAlone : readOnPage;
    const readings = own.flatMap((i) => inputs[i] ?? []).map(read);
    const subjects = subjectsOf(readings);
    const scores = inputs.map((): Score => ({ opinion: 0, carriers: [] }));
    inContext(readings, declared, context, baseRate).forEach((opinion, r) => {
      const at = own[r] ?? 0;
      const [reading, input] = [readings[r], inputs[at]];
      if (reading && input) scores[at] = { opinion, carriers: carryingWords(reading, input, subjects) };
    });
    return scores;
  };
}

let loaded: Model | null = null;

/** The model that ships, unpacked on first use. */
export const shippedModel = (): Model => (loaded ??= unpack(stored as PackedModel));

/** The trained scorer. */
export const modelScorer: Scorer = (inputs, declared) => scorerFrom(shippedModel())(inputs, declared);

/** The trained scorer for sentences that are given one by one. */
export const lineScorer: Scorer = (inputs, declared) =>
  scorerFrom(shippedModel(), { baseRate: baseRates.lines })(inputs, declared);

/** What the cues found follows from the words. */
const remembered = (read: Read): Read => memo(read, ({ part, voice }) => `${part} ${voice}`);

/** The trained scorer, which remembers what the sentences it read last said by themselves. */
export function rememberingScorer(): Scorer {
  let scorer: Scorer | null = null;
  return (inputs, declared) => (scorer ??= scorerFrom(shippedModel(), { kept: remembered }))(inputs, declared);
}

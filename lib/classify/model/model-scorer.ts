import type { Score, Scorer, ScorerInput } from '../scorer';
import { isQuote } from '../verdict';
import { carryingWords, subjectsOf } from './carrying-words';
import { memo } from '../memo';
import { inContext } from './page-context';
import { readSentence } from './sentence-model';
import stored from './weights.json';
import { unpack, type Model, type PackedModel } from './weights';

/** A sentence of which enough is the writer's own to be read. */
export const isOwn = ({ quotedShare }: ScorerInput): boolean => !isQuote(quotedShare);

/** Reads every sentence by itself, then in its page; sentences that are quotations neither count nor score. */
export const scorerFrom =
  ({ sentence, context }: Model, read = (input: ScorerInput) => readSentence(sentence, input)): Scorer =>
  (inputs, declared) => {
    const own = inputs.flatMap((input, i) => (isOwn(input) ? [i] : []));
    const readings = own.flatMap((i) => inputs[i] ?? []).map(read);
    const subjects = subjectsOf(readings);
    const scores = inputs.map((): Score => ({ opinion: 0, carriers: [] }));
    inContext(readings, declared, context).forEach((opinion, r) => {
      const at = own[r] ?? 0;
      const [reading, voice] = [readings[r], inputs[at]?.voice ?? ''];
      if (reading) scores[at] = { opinion, carriers: carryingWords(reading, voice, subjects) };
    });
    return scores;
  };

let loaded: Model | null = null;

/** The model that ships, unpacked on first use. */
export const shippedModel = (): Model => (loaded ??= unpack(stored as PackedModel));

/** The trained scorer. */
export const modelScorer: Scorer = (inputs, declared) => scorerFrom(shippedModel())(inputs, declared);

/** The trained scorer, which remembers what the sentences it read last said by themselves. */
export function rememberingScorer(): Scorer {
  const read = memo(
    (input: ScorerInput) => readSentence(shippedModel().sentence, input),
    // What the cues found follows from the words.
    ({ part, voice }) => `${part} ${voice}`,
  );
  return (inputs, declared) => scorerFrom(shippedModel(), read)(inputs, declared);
}

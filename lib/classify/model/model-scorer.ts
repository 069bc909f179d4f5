import type { Scorer, ScorerInput } from '../scorer';
import { inContext } from './page-context';
import { readSentence } from './sentence-model';
import stored from './weights.json';
import { unpack, type Model, type PackedModel } from './weights';

/** From this share of its words on, a sentence is a quotation and no voice of the writer's. */
const mostlyQuoted = 0.5;

/** A sentence of which enough is the writer's own to be read. */
export const isOwn = ({ quotedShare }: ScorerInput): boolean => quotedShare < mostlyQuoted;

/** Reads every sentence by itself, then in its page; sentences that are quotations neither count nor score. */
export const scorerFrom =
  ({ sentence, context }: Model): Scorer =>
  (inputs) => {
    const own = inputs.flatMap((input, i) => (isOwn(input) ? [i] : []));
    const readings = own.flatMap((i) => inputs[i] ?? []).map((input) => readSentence(sentence, input));
    const scores = inputs.map(() => 0);
    inContext(readings, context).forEach((score, r) => (scores[own[r] ?? 0] = score));
    return scores;
  };

let loaded: Model | null = null;

/** The model that ships, unpacked on first use. */
export const shippedModel = (): Model => (loaded ??= unpack(stored as PackedModel));

/** The trained scorer. */
export const modelScorer: Scorer = (inputs) => scorerFrom(shippedModel())(inputs);

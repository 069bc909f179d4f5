import { dequantised, quantise, type Quantised, type Values } from './codec';
import { packFlags, StoredFlags } from './flags';
import type { ContextModel } from './page-context';
import type { SentenceModel } from './sentence-model';

/** All that training learns. */
export interface Model {
  sentence: SentenceModel;
  context: ContextModel;
}

/** A model fresh from training. */
export interface LearntModel extends Model {
  sentence: {
    weights: Float32Array;
    bias: number;
    words: { known: Uint8Array; comment: Float32Array; page: Float32Array };
  };
}

/** The model as it is stored. */
export interface PackedModel {
  features: Quantised;
  bias: number;
  /** Grades of known words only, in the order of their cells. */
  comment: Quantised;
  page: Quantised;
  /** One bit a cell of graded words. */
  known: string;
  context: ContextModel;
}

/** Steps on either side of zero: finer ones cost bytes and gain nothing. */
const featureLevels = 63;
const gradeLevels = 31;

export function pack({ sentence: { weights, bias, words }, context }: LearntModel): PackedModel {
  const ofKnown = (grades: Float32Array): Float32Array => grades.filter((_, cell) => words.known[cell] === 1);
  return {
    features: quantise(weights, featureLevels),
    bias,
    comment: quantise(ofKnown(words.comment), gradeLevels),
    page: quantise(ofKnown(words.page), gradeLevels),
    known: packFlags(words.known),
    context,
  };
}

/** The stored model, ready to be asked: its numbers are read one by one, since a page needs few of them. */
export function unpack({ features, bias, comment, page, known, context }: PackedModel): Model {
  const flags = new StoredFlags(known);
  const byCell = (stored: Quantised): Values => {
    const grades = dequantised(stored);
    return { at: (cell) => (flags.at(cell) === 1 ? grades.at(flags.countBefore(cell)) : 0) };
  };
  const words = { known: flags, comment: byCell(comment), page: byCell(page) };
  return { sentence: { weights: dequantised(features), bias, words }, context };
}

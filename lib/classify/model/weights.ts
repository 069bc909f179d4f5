import { dequantised, quantise, type Quantised, type Values } from './codec';
import { packFlags, StoredFlags } from './flags';
import type { ContextModel } from './page-context';
import type { SentenceModel } from './sentence-model';

/** All that training learns. */
export interface Model {
  /** What a sentence of a page says by itself. */
  sentence: SentenceModel;
  /** The same for a text too short to have a page around it; it knows the same words and their page grades. */
  lone: SentenceModel;
  context: ContextModel;
}

interface LearntSentenceModel extends SentenceModel {
  weights: Float32Array;
  words: { known: Uint8Array; comment: Float32Array; page: Float32Array };
}

/** A model fresh from training. */
export interface LearntModel extends Model {
  sentence: LearntSentenceModel;
  lone: LearntSentenceModel;
}

/** What sets one way of reading a sentence apart from the other. */
interface PackedReading {
  features: Quantised;
  bias: number;
  /** Grades of known words only, in the order of their cells. */
  comment: Quantised;
  judging: number;
}

/** The model as it is stored. */
export interface PackedModel extends PackedReading {
  lone: PackedReading;
  /** Like `comment`. */
  page: Quantised;
  /** One bit a cell of graded words. */
  known: string;
  context: ContextModel;
}

/** Steps on either side of zero: finer ones cost bytes and gain nothing. */
const featureLevels = 63;
const gradeLevels = 31;

export function pack({ sentence, lone, context }: LearntModel): PackedModel {
  const { known, page } = sentence.words;
  const grades = (ofCells: Float32Array): Quantised =>
    quantise(
      ofCells.filter((_, cell) => known[cell] === 1),
      gradeLevels,
    );
  const reading = ({ weights, bias, words, judging }: LearntSentenceModel): PackedReading => ({
    features: quantise(weights, featureLevels),
    bias,
    comment: grades(words.comment),
    judging,
  });
  return { ...reading(sentence), page: grades(page), known: packFlags(known), lone: reading(lone), context };
}

/** The stored model, ready to be asked: its numbers are read one by one, since a page needs few of them. */
export function unpack({ page, known, lone, context, ...sentence }: PackedModel): Model {
  const flags = new StoredFlags(known);
  const byCell = (stored: Quantised): Values => {
    const grades = dequantised(stored);
    return { at: (cell) => (flags.at(cell) === 1 ? grades.at(flags.countBefore(cell)) : 0) };
  };
  const pageGrades = byCell(page);
  const reading = ({ features, bias, comment, judging }: PackedReading): SentenceModel => ({
    weights: dequantised(features),
    bias,
    words: { known: flags, comment: byCell(comment), page: pageGrades },
    judging,
  });
  return { sentence: reading(sentence), lone: reading(lone), context };
}

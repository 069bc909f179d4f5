import { decodeBytes, dequantise, encodeBytes, quantise, type Quantised } from './codec';
import type { GradedWords } from './graded-words';
import type { ContextModel } from './page-context';
import type { SentenceModel } from './sentence-model';

/** All that training learns. */
export interface Model {
  sentence: SentenceModel;
  context: ContextModel;
}

/** The model as it is stored. */
export interface PackedModel {
  features: Quantised;
  bias: number;
  comment: Quantised;
  page: Quantised;
  /** One bit a cell of graded words. */
  known: string;
  context: ContextModel;
}

function packBits(flags: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(flags.length / 8));
  flags.forEach((flag, i) => (bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (flag << (i & 7))));
  return bytes;
}

/** Most bytes hold no flag, and are passed over whole. */
function unpackBits(bytes: Uint8Array): Uint8Array {
  const flags = new Uint8Array(bytes.length * 8);
  bytes.forEach((byte, i) => {
    for (let bit = 0, rest = byte; rest > 0; bit++, rest >>= 1) flags[i * 8 + bit] = rest & 1;
  });
  return flags;
}

/** Grades of known words only, in the order of their cells. */
const dense = (grades: Float32Array, known: Uint8Array): Float32Array => grades.filter((_, cell) => known[cell] === 1);

function spread(grades: Float32Array, known: Uint8Array): Float32Array {
  const spaced = new Float32Array(known.length);
  let cell = -1;
  for (const grade of grades) {
    cell = known.indexOf(1, cell + 1);
    spaced[cell] = grade;
  }
  return spaced;
}

/** Steps on either side of zero: finer ones cost bytes and gain nothing. */
const featureLevels = 63;
const gradeLevels = 31;

export function pack({ sentence: { weights, bias, words }, context }: Model): PackedModel {
  return {
    features: quantise(weights, featureLevels),
    bias,
    comment: quantise(dense(words.comment, words.known), gradeLevels),
    page: quantise(dense(words.page, words.known), gradeLevels),
    known: encodeBytes(packBits(words.known)),
    context,
  };
}

export function unpack({ features, bias, comment, page, known, context }: PackedModel): Model {
  const flags = unpackBits(decodeBytes(known));
  const words: GradedWords = {
    known: flags,
    comment: spread(dequantise(comment), flags),
    page: spread(dequantise(page), flags),
  };
  return { sentence: { weights: dequantise(features), bias, words }, context };
}

import { isOwn } from '../../lib/classify/model/model-scorer';
import { featureCount, featuresOf, hashedSize } from '../../lib/classify/model/sentence-features';
import { leastPage } from '../../lib/classify/model/page-context';
import { lengthDamping, tokensOf } from '../../lib/classify/model/sentence-model';
import type { DeclaredKind, ScorerInput } from '../../lib/classify/scorer';
import { inputsOf } from './inputs';
import type { LabelledDocument, SetName } from './labelled';
import { fitLogistic, margins, matrixOf, type Logistic } from './logistic';
import type { Recipe } from './recipes';
import type { VectorLookup } from './vector-sum';

export interface Sample {
  input: ScorerInput;
  comment: boolean | null;
  features: { index: number; value: number }[];
}

/** A document of which every sentence has been read; `fold` parts the documents into `folds` groups. */
export interface SampledDocument {
  set: SetName;
  fold: number;
  samples: Sample[];
  declared: DeclaredKind;
}

export const folds = 5;

/** Small enough steps of the vectors' sums beside the other features. */
const vectorScale = 2;

/** L2: hashed words, then lists and make of the sentence, then the vectors, which have the most freedom. */
function penalty(column: number): number {
  if (column < hashedSize) return 0.7;
  return column < featureCount ? 2 : 4;
}

export function sample(documents: readonly LabelledDocument[], lookup: VectorLookup): SampledDocument[] {
  return documents.map(({ set, comments, paragraphs, split, declared }, number) => ({
    set,
    declared,
    fold: number % folds,
    samples: inputsOf({ paragraphs, split }).map((input, i) => {
      const tokens = tokensOf(input.voice, lookup);
      const sum = new Float64Array(lookup.dimensions);
      const scale = vectorScale * lengthDamping(lookup.add(tokens, sum));
      const features = featuresOf(tokens, input).map(({ index, value }) => ({ index, value }));
      sum.forEach((value, d) => features.push({ index: featureCount + d, value: value * scale }));
      return { input, comment: comments[i] ?? null, features };
    }),
  }));
}

/**
 * What a document of several sentences as a whole says of each, in log-odds. Known in the training, it leaves it to the
 * words to tell a comment from the reporting around it; telling columns from reports is the context's part.
 */
function pageOffset(samples: readonly Sample[], { pageShare }: Recipe): number {
  const known = samples.filter(({ input, comment }) => comment !== null && isOwn(input));
  if (known.length < leastPage) return 0;
  const comments = known.filter(({ comment }) => comment).length;
  return pageShare * Math.log((comments + 1) / (known.length - comments + 3));
}

function rowWeights(samples: readonly { set: SetName; comment: boolean }[], { setWeights }: Recipe): number[] {
  const counts = new Map<string, number>();
  const count = (key: string): number => counts.get(key) ?? 0;
  for (const { set, comment } of samples) {
    for (const key of [set, `${set} ${comment}`]) counts.set(key, count(key) + 1);
  }
  return samples.map(({ set, comment }) => {
    const other = count(`${set} ${!comment}`);
    return other === 0 ? setWeights[set] : (setWeights[set] * count(set)) / (2 * count(`${set} ${comment}`));
  });
}

export function fitSentences(documents: readonly SampledDocument[], recipe: Recipe): Logistic {
  const rows = documents.flatMap(({ set, samples }) => {
    const offset = pageOffset(samples, recipe);
    return samples.flatMap(({ input, comment, features }) =>
      comment === null || !isOwn(input) ? [] : [{ set, comment, features, offset }],
    );
  });
  const matrix = matrixOf(
    rows.map(({ features }) => features),
    featureCount + recipe.dimensions,
  );
  const targets = rows.map(({ comment }) => (comment ? 1 : 0));
  const offsets = rows.map(({ offset }) => offset);
  return fitLogistic(matrix, targets, rowWeights(rows, recipe), { penalty, iterations: recipe.iterations, offsets });
}

/** Margins of a document's sentences under a fit. */
export const marginsOf = ({ samples }: SampledDocument, fit: Logistic): Float64Array =>
  margins(
    matrixOf(
      samples.map(({ features }) => features),
      fit.weights.length,
    ),
    fit,
  );

/** For every document the margins its sentences get from a model that never saw it. */
export function heldOutMargins(
  documents: readonly SampledDocument[],
  recipe: Recipe,
  progress: (line: string) => void,
): Map<SampledDocument, Float64Array> {
  const held = new Map<SampledDocument, Float64Array>();
  for (let fold = 0; fold < folds; fold++) {
    const fit = fitSentences(
      documents.filter((document) => document.fold !== fold),
      recipe,
    );
    for (const document of documents) if (document.fold === fold) held.set(document, marginsOf(document, fit));
    progress(`sentences: part ${fold + 1} of ${folds} held out`);
  }
  return held;
}

/** One known word in so many judges. */
const judgingShare = 6;

/** The fit as the product wants it: weights of features, and a grade a word in place of the vectors' weights. */
export function collapse({ weights, bias }: Logistic, lookup: VectorLookup) {
  const vectorWeights = weights.subarray(featureCount).map((weight) => weight * vectorScale);
  const grades = lookup.grades(vectorWeights);
  const falling = grades.filter((_, cell) => lookup.known[cell] === 1).toSorted((a, b) => b - a);
  const judging = falling[Math.floor(falling.length / judgingShare)] ?? 0;
  return { weights: Float32Array.from(weights.subarray(0, featureCount)), bias, grades, judging };
}

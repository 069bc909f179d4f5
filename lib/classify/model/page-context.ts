import type { DeclaredKind } from '../scorer';

/** What the context needs of a sentence. */
export interface Reading {
  margin: number;
  /** How many kinds of cue speak for a comment in it. */
  cues: number;
  pageGrade: number;
  gradedWords: number;
}

export interface ContextModel {
  /** Weight of each of `contextFeatures`. */
  weights: number[];
  bias: number;
  /**
   * For a text too short to have a page around it: probability = sigmoid(slope · margin + bias) where comment is as common
   * as among `baseRates.lines`.
   */
  lone: { slope: number; bias: number };
}

/** Fewer sentences of the writer's own than this are no page. */
export const leastPage = 4;

/** How common comment is taken to be where no page tells, as a share of the sentences. */
export const baseRates = {
  /** Among sentences given one by one, which are mostly chosen to have both kinds. */
  lines: 4 / 7,
  /** In a passage of the news: about twice what news hold, since who asks about a passage has a reason to. */
  passage: 1 / 4,
};

/** A page counts as if it held so many more sentences of an ordinary report; its words, so many words. */
const priorSentences = 4;
const priorMargin = -1.5;
const priorCues = 0.3;
export const priorWords = 50;

/** Bounds on what a page may say, so that it neither silences a comment in a report nor lifts plain facts in a column. */
const pageMargin = { low: -3, high: 0 };
const pageGradeBound = 6;
const neighbourBound = 4;

/** Sentences on either side that are a sentence's neighbours. */
const reach = 2;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Of each reading, the mean of a value over the rest of the page, where an ordinary report's sentences count too. */
function meanOfRest(values: readonly number[], prior: number): number[] {
  const total = values.reduce((sum, value) => sum + value, 0) + prior * priorSentences;
  return values.map((value) => (total - value) / (values.length - 1 + priorSentences));
}

/** Mean margin of the sentences next to one, which weighs less where there are few. */
function neighbourhood(readings: readonly Reading[], at: number): number {
  const from = Math.max(0, at - reach);
  const near = readings.slice(from, at + reach + 1).filter((_, i) => from + i !== at);
  return near.reduce((sum, { margin }) => sum + clamp(margin, -neighbourBound, neighbourBound), 0) / (near.length + 1);
}

/**
 * Per sentence: its own margin, the mean of the rest of the page, the page's words, whether it opens the page, the
 * mean of its neighbours, the cues in the rest of the page, whether the publisher calls the page opinion.
 */
export function contextFeatures(readings: readonly Reading[], declared: DeclaredKind): number[][] {
  const margins = meanOfRest(
    readings.map(({ margin }) => margin),
    priorMargin,
  );
  const cues = meanOfRest(
    readings.map((reading) => reading.cues),
    priorCues,
  );
  const grade = readings.reduce((sum, { pageGrade }) => sum + pageGrade, 0);
  const graded = readings.reduce((sum, { gradedWords }) => sum + gradedWords, 0);
  const words = clamp(grade / (graded + priorWords), -pageGradeBound, pageGradeBound);
  return readings.map(({ margin }, i) => [
    margin,
    clamp(margins[i] ?? 0, pageMargin.low, pageMargin.high),
    words,
    i === 0 ? 1 : 0,
    neighbourhood(readings, i),
    cues[i] ?? 0,
    declared === 'opinion' ? 1 : 0,
  ]);
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const logOdds = (share: number): number => Math.log(share / (1 - share));

/**
 * Probabilities for the sentences of one page that hold enough words of the writer's own, in page order.
 * @param baseRate of comment where there are too few for a page
 */
export function inContext(
  readings: readonly Reading[],
  declared: DeclaredKind,
  { weights, bias, lone }: ContextModel,
  baseRate: number,
): number[] {
  if (readings.length < leastPage) {
    const loneBias = lone.bias + logOdds(baseRate) - logOdds(baseRates.lines);
    return readings.map(({ margin }) => sigmoid(lone.slope * margin + loneBias));
  }
  return contextFeatures(readings, declared).map((features) =>
    sigmoid(features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias)),
  );
}

import type { GradedWords } from '../../lib/classify/model/graded-words';
import { isOwn } from '../../lib/classify/model/model-scorer';
import {
  baseRates,
  contextFeatures,
  leastPage,
  type ContextModel,
  type Reading,
} from '../../lib/classify/model/page-context';
import { opinionCues } from '../../lib/classify/reasons';
import type { DeclaredKind } from '../../lib/classify/scorer';
import { gradedTokens, tokensOf } from '../../lib/classify/model/sentence-model';
import { fitLogistic, matrixOf } from './logistic';
import type { SampledDocument } from './sentence-stage';

/** Sets of whole pages read on the project's own definition, or near it, and how much they count. */
const pageSets: Partial<Record<string, number>> = { articles: 1, readings: 1, mpqa: 0.15 };

/** Sets of sentences that stand alone; each counts alike, however large. */
const loneSets = ['checkthat', 'babe', 'mpqa'];

export interface ReadDocument {
  set: string;
  readings: Reading[];
  /** Null where unknown. */
  comments: (boolean | null)[];
  declared: DeclaredKind;
}

/** A document's own sentences as the context sees them, with margins from elsewhere. */
export function readingsOf(
  { set, samples, declared }: SampledDocument,
  margins: Float64Array,
  { known, page }: Pick<GradedWords, 'known' | 'page'>,
): ReadDocument {
  const own = samples.flatMap(({ input, comment }, i) =>
    isOwn(input) ? [{ input, comment, margin: margins[i] ?? 0 }] : [],
  );
  const readings = own.map(({ input, margin }) => {
    const graded = gradedTokens(tokensOf(input.voice, { known }), { known });
    const pageGrade = graded.reduce((sum, { cell }) => sum + (page.at(cell) ?? 0), 0);
    return { margin, cues: opinionCues(input.evidence), pageGrade, gradedWords: graded.length };
  });
  return { set, readings, comments: own.map(({ comment }) => comment), declared };
}

interface Row {
  features: number[];
  comment: boolean;
  weight: number;
}

function fit(rows: readonly Row[], width: number) {
  const matrix = matrixOf(
    rows.map(({ features }) => features.map((value, index) => ({ index, value }))),
    width,
  );
  const targets = rows.map(({ comment }) => (comment ? 1 : 0));
  const { weights, bias } = fitLogistic(
    matrix,
    targets,
    rows.map(({ weight }) => weight),
    {
      penalty: () => 0.5,
      iterations: 200,
    },
  );
  return { weights: [...weights], bias };
}

const labelled = (document: ReadDocument, features: number[][], weight: number): Row[] =>
  document.comments.flatMap((comment, i) => {
    const values = features[i];
    return comment === null || !values ? [] : [{ features: values, comment, weight }];
  });

/** As how many sentences each set counts: beside so many the penalty weighs nothing. */
const setWeight = 1000;

function evened(rows: readonly Row[]): Row[] {
  const comments = rows.filter(({ comment }) => comment).length;
  const ofComment = (setWeight * baseRates.lines) / comments;
  const ofReport = (setWeight * (1 - baseRates.lines)) / (rows.length - comments);
  return rows.map((row) => ({ ...row, weight: row.comment ? ofComment : ofReport }));
}

/**
 * Learns from held-out margins, those of sentences on pages and those of sentences alone, what the page adds, and what
 * the probabilities are. A page that its publisher calls opinion counts half as one that says nothing of the kind: many
 * do not.
 */
export function fitContext(onPages: readonly ReadDocument[], alone: readonly ReadDocument[]): ContextModel {
  const pages = onPages.flatMap((document) => {
    const weight = pageSets[document.set] ?? 0;
    const whole = weight > 0 && document.readings.length >= leastPage;
    if (!whole) return [];
    const seenAs = document.declared === null ? [null] : [document.declared, null];
    return seenAs.flatMap((declared) =>
      labelled(document, contextFeatures(document.readings, declared), weight / seenAs.length),
    );
  });
  const single = loneSets.flatMap((set) => {
    const ofSet = alone.filter((document) => document.set === set);
    return evened(
      ofSet.flatMap((document) =>
        labelled(
          document,
          document.readings.map(({ margin }) => [margin]),
          1,
        ),
      ),
    );
  });
  const lone = fit(single, 1);
  return { ...fit(pages, pages[0]?.features.length ?? 1), lone: { slope: lone.weights[0] ?? 1, bias: lone.bias } };
}

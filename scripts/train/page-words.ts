import { priorWords } from '../../lib/classify/model/page-context';
import { tokensOf } from '../../lib/classify/model/sentence-model';
import { fitLogistic, margins, matrixOf } from './logistic';
import type { VectorLookup } from './vector-sum';
import type { ArticleVoice } from './voices';
import { dimensions } from './word-vectors';

/** How much each word belongs to opinion pieces rather than reports, by cell: learnt from whole articles. */
export function pageWords(
  articles: readonly ArticleVoice[],
  lookup: VectorLookup,
  progress: (line: string) => void,
): Float32Array {
  const told = articles.filter(({ kind }) => kind !== 'unsure');
  const rows = told.map(({ sentences }, i) => {
    if (i % 4000 === 0) progress(`kinds of page: ${i} of ${told.length}`);
    const sum = new Float64Array(dimensions);
    const words = sentences.reduce((count, voice) => count + lookup.add(tokensOf(voice, lookup), sum), 0);
    return Array.from(sum, (value, index) => ({ index, value: value / (words + priorWords) }));
  });
  const targets = told.map(({ kind }) => (kind === 'opinion' ? 1 : 0));
  const ones = new Float32Array(told.length).fill(1);
  const matrix = matrixOf(rows, dimensions);
  const fit = fitLogistic(matrix, targets, ones, { penalty: () => 0.1, iterations: 300 });
  const right = margins(matrix, fit).filter((margin, i) => margin > 0 === (targets[i] === 1)).length;
  progress(`kinds of page told rightly: ${((100 * right) / told.length).toFixed(1)} %`);
  return lookup.grades(fit.weights);
}

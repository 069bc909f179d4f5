import type { JudgedDocument } from './judged';
import { flagsAt, type Scored } from './metrics';

/** Every sentence that is no quotation gets its page's mean score. */
const pageMeans = (documents: readonly JudgedDocument[]): Scored[] =>
  documents.flatMap(({ sentences }) => {
    const own = sentences.filter(({ label }) => label !== 'quote');
    const mean = own.reduce((sum, { score }) => sum + score, 0) / (own.length || 1);
    return sentences.map(({ label, comment }) => ({ score: label === 'quote' ? 0 : mean, comment }));
  });

/**
 * What flagging pages as a whole would come to: each page by its mean score, at the threshold that serves this baseline
 * best. A scorer of sentences has to beat it, or it has only learnt what kind of page it reads.
 */
export function wholePageBaseline(
  documents: readonly JudgedDocument[],
): (chosen: readonly JudgedDocument[]) => Scored[] {
  const rows = pageMeans(documents);
  const thresholds = [...new Set(rows.map(({ score }) => score))].filter((score) => score > 0);
  const macro = (threshold: number): number => flagsAt(rows, threshold).macroF1;
  const best = thresholds.reduce((a, b) => (macro(b) > macro(a) ? b : a), 1);
  return (chosen) => pageMeans(chosen).map(({ score, comment }) => ({ score: score >= best ? 1 : 0, comment }));
}

import { analyse } from '../../lib/classify/analyse';
import type { Label } from '../../lib/classify/label';
import type { Scorer } from '../../lib/classify/scorer';
import type { Sensitivity } from '../../lib/classify/sensitivity';
import { overlaps } from '../../lib/text/span';
import type { GoldDocument, GoldSentence } from './documents';
import type { Scored } from './metrics';

/** One gold sentence beside what the product says of it. */
export interface Judged extends Scored {
  gold: GoldSentence;
  label: Label;
  text: string;
}

export interface JudgedDocument {
  id: string;
  sentences: Judged[];
}

/** Runs the product on a document; a gold sentence takes the finding that covers most of it. */
export function judge(document: GoldDocument, scorer: Scorer, sensitivity: Sensitivity = 'balanced'): JudgedDocument {
  const { findings } = analyse(document.blocks, { scorer, sensitivity });
  const sentences = document.sentences.flatMap((gold): Judged[] => {
    const candidates = findings.filter((finding) => finding.block === gold.block && overlaps(finding, gold));
    const shared = ({ start, end }: { start: number; end: number }): number =>
      Math.min(end, gold.end) - Math.max(start, gold.start);
    const [finding] = candidates.toSorted((a, b) => shared(b) - shared(a));
    if (!finding) return [];
    const score = finding.label === 'quote' ? 0 : finding.scores.opinion;
    const text = document.blocks[gold.block]?.text.slice(gold.start, gold.end) ?? '';
    return [{ gold, label: finding.label, text, score, comment: gold.label === 'opinion' }];
  });
  return { id: document.id, sentences };
}

export const pageKinds = ['straight report', 'mixed', 'opinion piece'] as const;
export type PageKind = (typeof pageKinds)[number];

/** By the share of comments among the sentences: up to one in twenty, up to one in three, more. */
export function kindOf({ sentences }: JudgedDocument): PageKind {
  const share = sentences.filter(({ comment }) => comment).length / (sentences.length || 1);
  if (share <= 0.05) return 'straight report';
  return share <= 1 / 3 ? 'mixed' : 'opinion piece';
}

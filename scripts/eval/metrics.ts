/** One sentence: its score and whether it is a comment. */
export interface Scored {
  score: number;
  comment: boolean;
}

const descending = <T extends Scored>(rows: readonly T[]): T[] => rows.toSorted((a, b) => b.score - a.score);

/** Area under the ROC curve; ties count half. */
export function auc(rows: readonly Scored[]): number {
  const sorted = rows.toSorted((a, b) => a.score - b.score);
  let positives = 0;
  let ranks = 0;
  for (let i = 0; i < sorted.length;) {
    let j = i;
    while (j < sorted.length && sorted[j]?.score === sorted[i]?.score) j++;
    for (let k = i; k < j; k++) {
      if (!sorted[k]?.comment) continue;
      ranks += (i + j + 1) / 2;
      positives++;
    }
    i = j;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (rows.length - positives) || 1);
}

/** Precision at the highest threshold that finds the given share of the comments. */
export function precisionAt(rows: readonly Scored[], recall: number): number {
  const wanted = recall * rows.filter(({ comment }) => comment).length;
  let hits = 0;
  for (const [i, { comment }] of descending(rows).entries()) {
    if (comment) hits++;
    if (hits >= wanted) return hits / (i + 1);
  }
  return 0;
}

export interface Flags {
  precision: number;
  recall: number;
  macroF1: number;
  /** False flags in 100 sentences. */
  falseFlags: number;
}

export function flagsAt(rows: readonly Scored[], threshold: number): Flags {
  let hits = 0;
  let wrong = 0;
  let comments = 0;
  for (const { score, comment } of rows) {
    if (comment) comments++;
    if (score < threshold) continue;
    if (comment) hits++;
    else wrong++;
  }
  const missed = comments - hits;
  const right = rows.length - comments - wrong;
  const f1 = (good: number): number => (2 * good) / (2 * good + wrong + missed || 1);
  return {
    precision: hits / (hits + wrong || 1),
    recall: hits / (comments || 1),
    macroF1: (f1(hits) + f1(right)) / 2,
    falseFlags: (100 * wrong) / (rows.length || 1),
  };
}

export interface ReliabilityBin {
  from: number;
  count: number;
  meanScore: number;
  share: number;
}

/** Scores in ten equal bins beside the share of comments in each. */
export function reliability(rows: readonly Scored[]): ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = rows.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    const count = inside.length;
    const mean = (of: (row: Scored) => number): number => inside.reduce((sum, row) => sum + of(row), 0) / (count || 1);
    return {
      from: bin / 10,
      count,
      meanScore: mean(({ score }) => score),
      share: mean(({ comment }) => (comment ? 1 : 0)),
    };
  });
}

/** Mean distance of score and share over the bins, weighted by their sizes. */
export const calibrationError = (rows: readonly Scored[]): number =>
  reliability(rows).reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanScore - bin.share), 0) / (rows.length || 1);

import { cellCount, cellOf } from '../../lib/classify/model/graded-words';
import { isGraded } from '../../lib/classify/model/sentence-model';
import type { Token } from '../../lib/classify/model/tokens';
import type { WordVectors } from './word-vectors';

export interface VectorLookup {
  /** Numbers in each vector. */
  dimensions: number;
  /** 1 where a cell holds a word. */
  known: Uint8Array;
  /** Place of a token's word among the vectors, −1 where it has none. */
  rowOf: (token: Token) => number;
  /** Adds the vectors of a sentence's known words to `sum`; returns how many there were. */
  add: (tokens: readonly Token[], sum: Float64Array) => number;
  /** The grade of each cell that a weight per dimension comes to. */
  grades: (weights: ArrayLike<number>) => Float32Array;
}

export function lookupOf({ cells, vectors }: WordVectors): VectorLookup {
  const dimensions = vectors.length / cells.length;
  const rows = new Int32Array(cellCount).fill(-1);
  cells.forEach((cell, row) => (rows[cell] = row));
  const known = Uint8Array.from(rows, (row) => (row >= 0 ? 1 : 0));
  const rowOf = (token: Token): number => (isGraded(token) ? (rows[cellOf(token.key)] ?? -1) : -1);
  const add = (tokens: readonly Token[], sum: Float64Array): number => {
    let count = 0;
    for (const token of tokens) {
      const row = rowOf(token);
      if (row < 0) continue;
      count++;
      for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + (vectors[row * dimensions + d] ?? 0);
    }
    return count;
  };
  const grades = (weights: ArrayLike<number>): Float32Array => {
    const table = new Float32Array(cellCount);
    cells.forEach((cell, row) => {
      let grade = 0;
      for (let d = 0; d < dimensions; d++) grade += (weights[d] ?? 0) * (vectors[row * dimensions + d] ?? 0);
      table[cell] = grade;
    });
    return table;
  };
  return { dimensions, known, rowOf, add, grades };
}

/** Sums of products of every two columns, its lower triangle row by row. */
function products(table: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width * width);
  for (let row = 0; row < table.length; row += width) {
    for (let i = 0; i < width; i++) {
      const value = table[row + i]!;
      for (let j = 0; j <= i; j++) sums[i * width + j] = sums[i * width + j]! + value * table[row + j]!;
    }
  }
  return sums;
}

/** Of the longest column; what is shorter is rounding. */
const leastShare = 1e-6;

/** Turns the lower triangle of a matrix of products into its Cholesky factor, in place. */
function factorise(matrix: Float64Array, width: number): void {
  const longest = Math.sqrt(Math.max(...Array.from({ length: width }, (_, i) => matrix[i * width + i]!)));
  const lengthOf = (square: number): number => {
    const length = Math.sqrt(Math.max(square, 0));
    return length > leastShare * longest ? length : 0;
  };
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * width + j]!;
      for (let k = 0; k < j; k++) rest -= matrix[i * width + k]! * matrix[j * width + k]!;
      matrix[i * width + j] = i === j ? lengthOf(rest) : rest / (matrix[j * width + j]! || 1);
    }
  }
}

/**
 * Makes the columns of a table of `width` columns orthonormal, in place and in their order. A column that adds nothing
 * to those before it becomes zero. Returns how long each was, without what lay along those before it.
 */
export function orthonormalise(table: Float64Array, width: number): Float64Array {
  const factor = products(table, width);
  factorise(factor, width);
  const lengths = Float64Array.from({ length: width }, (_, i) => factor[i * width + i]!);
  for (let row = 0; row < table.length; row += width) {
    for (let i = 0; i < width; i++) {
      let rest = table[row + i]!;
      for (let j = 0; j < i; j++) rest -= factor[i * width + j]! * table[row + j]!;
      table[row + i] = lengths[i]! > 0 ? rest / lengths[i]! : 0;
    }
  }
  return lengths;
}

/** Sparse rows in compressed form: row r holds entries `starts[r]` up to `starts[r + 1]`. */
export interface Matrix {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
  /** Number of columns. */
  width: number;
}

export interface LogisticOptions {
  /** Strength of the L2 penalty of each column. */
  penalty: (column: number) => number;
  iterations: number;
  /** What is known of each row from elsewhere, in log-odds: the fit explains the rest. */
  offsets?: ArrayLike<number>;
}

export interface Logistic {
  weights: Float64Array;
  bias: number;
}

export function matrixOf(rows: readonly (readonly { index: number; value: number }[])[], width: number): Matrix {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, r) => (starts[r + 1] = starts[r]! + row.length));
  const columns = new Uint32Array(starts[rows.length]!);
  const values = new Float32Array(columns.length);
  rows.forEach((row, r) =>
    row.forEach(({ index, value }, i) => {
      columns[starts[r]! + i] = index;
      values[starts[r]! + i] = value;
    }),
  );
  return { starts, columns, values, width };
}

export function margins({ starts, columns, values }: Matrix, { weights, bias }: Logistic): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, r) => {
    let sum = bias;
    for (let i = starts[r]!; i < starts[r + 1]!; i++) sum += weights[columns[i]!]! * values[i]!;
    return sum;
  });
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/**
 * Minimises a smooth convex function by L-BFGS (memory 8, backtracking line search).
 * `evaluate` fills the gradient and returns the value.
 */
function minimise(
  x: Float64Array,
  evaluate: (x: Float64Array, gradient: Float64Array) => number,
  iterations: number,
): Float64Array {
  const memory: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  let gradient = new Float64Array(x.length);
  let value = evaluate(x, gradient);
  for (let step = 0; step < iterations; step++) {
    const direction = gradient.map((g) => -g);
    const alphas: number[] = [];
    for (const { s, y, rho } of memory.toReversed()) {
      const alpha = rho * dot(s, direction);
      alphas.unshift(alpha);
      for (let i = 0; i < direction.length; i++) direction[i] = direction[i]! - alpha * y[i]!;
    }
    const last = memory.at(-1);
    const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    for (let i = 0; i < direction.length; i++) direction[i] = direction[i]! * scale;
    memory.forEach(({ s, y, rho }, m) => {
      const beta = rho * dot(y, direction);
      for (let i = 0; i < direction.length; i++) direction[i] = direction[i]! + s[i]! * (alphas[m]! - beta);
    });
    const slope = dot(gradient, direction);
    if (slope > -1e-10) break;
    let size = 1;
    let nextX = x;
    let nextValue = Infinity;
    const nextGradient = new Float64Array(x.length);
    for (let tries = 0; tries < 20; tries++, size /= 2) {
      nextX = x.map((v, i) => v + size * direction[i]!);
      nextValue = evaluate(nextX, nextGradient);
      if (nextValue <= value + 1e-4 * size * slope) break;
    }
    if (nextValue >= value) break;
    const s = nextX.map((v, i) => v - x[i]!);
    const y = nextGradient.map((v, i) => v - gradient[i]!);
    const sy = dot(s, y);
    if (sy > 1e-12) memory.push({ s, y, rho: 1 / sy });
    if (memory.length > 8) memory.shift();
    const done = value - nextValue < 1e-6 * Math.abs(value);
    x = nextX;
    gradient = nextGradient;
    value = nextValue;
    if (done) break;
  }
  return x;
}

/** Weighted logistic regression; `targets` may be any probability from 0 to 1. */
export function fitLogistic(
  matrix: Matrix,
  targets: ArrayLike<number>,
  rowWeights: ArrayLike<number>,
  { penalty, iterations, offsets }: LogisticOptions,
): Logistic {
  const { starts, columns, values, width } = matrix;
  const penalties = Float64Array.from({ length: width }, (_, column) => penalty(column));
  const evaluate = (x: Float64Array, gradient: Float64Array): number => {
    let value = 0;
    gradient[width] = 0;
    for (let c = 0; c < width; c++) {
      gradient[c] = penalties[c]! * x[c]!;
      value += 0.5 * penalties[c]! * x[c]! * x[c]!;
    }
    for (let r = 0; r < starts.length - 1; r++) {
      const weight = rowWeights[r]!;
      if (weight === 0) continue;
      let z = x[width]! + (offsets?.[r] ?? 0);
      for (let i = starts[r]!; i < starts[r + 1]!; i++) z += x[columns[i]!]! * values[i]!;
      const p = 1 / (1 + Math.exp(-z));
      const target = targets[r]!;
      value += weight * (Math.max(z, 0) - target * z + Math.log1p(Math.exp(-Math.abs(z))));
      const error = weight * (p - target);
      gradient[width] = gradient[width]! + error;
      for (let i = starts[r]!; i < starts[r + 1]!; i++) {
        gradient[columns[i]!] = gradient[columns[i]!]! + error * values[i]!;
      }
    }
    return value;
  };
  const solution = minimise(new Float64Array(width + 1), evaluate, iterations);
  return { weights: solution.subarray(0, width), bias: solution[width]! };
}

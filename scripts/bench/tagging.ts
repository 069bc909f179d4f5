import { runInThisContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import compromise from 'compromise';
import { bundle } from './bundle';
import { paragraphs } from './pages';
import type * as Reading from './reading';

type Step = keyof ReturnType<typeof Reading.stepsOf>['steps'];

/** Milliseconds of the first reading of a thousand words, in an engine that has run nothing of ours before. */
export type FirstReading = ReturnType<typeof Reading.firstReading>;

/** Sentences a second of our text part, step by step, and of `compromise` tagging the same text, in the same run. */
export interface TextSpeed {
  sentences: number;
  steps: Record<Step, number>;
  compromise: number;
  /** Of sentences, quotations, inserts and cues together to `compromise`. */
  ratio: number;
  first: FirstReading;
}

const turns = 5;
/** Milliseconds of a turn of each kind of work: the engine takes its time to compile what runs often. */
const patience = 1000;

/**
 * The fastest round of each work, in seconds: what else the machine does only ever slows a round down. They take turns,
 * so that it slows all of them down.
 */
function fastest<Name extends string>(works: Record<Name, () => unknown>): Record<Name, number> {
  const entries = Object.entries(works) as [Name, () => unknown][];
  const best = new Map(entries.map(([name]) => [name, Infinity]));
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, work] of entries) {
      for (const start = performance.now(); performance.now() < start + patience;) {
        const round = performance.now();
        work();
        best.set(name, Math.min(best.get(name) ?? Infinity, (performance.now() - round) / 1000));
      }
    }
  }
  return Object.fromEntries(best) as Record<Name, number>;
}

const name = 'reading';

/** A new engine for each round: what code has run before is faster. */
async function firstReading(script: string, texts: readonly string[]): Promise<FirstReading> {
  const read = `const { parentPort, workerData } = require('node:worker_threads');
parentPort.postMessage(${name}.firstReading(workerData));`;
  const worker = new Worker(`${script}\n${read}`, { eval: true, workerData: texts });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}

/** The fastest of some rounds, of each figure by itself. */
async function fastestFirst(rounds: number, script: string, texts: readonly string[]): Promise<FirstReading> {
  const best: FirstReading = { text: Infinity, unpack: Infinity, scorer: Infinity };
  for (let round = 0; round < rounds; round++) {
    const { text, unpack, scorer } = await firstReading(script, texts);
    best.text = Math.min(best.text, text);
    best.unpack = Math.min(best.unpack, unpack);
    best.scorer = Math.min(best.scorer, scorer);
  }
  return best;
}

function upTo(words: number, texts: readonly string[]): string[] {
  let count = 0;
  return texts.filter((text) => {
    const isWithin = count < words;
    count += text.split(' ').length;
    return isWithin;
  });
}

export async function textSpeed(): Promise<TextSpeed> {
  const script = await bundle('reading.ts', name);
  const { stepsOf } = runInThisContext(`${script}\n${name}`) as typeof Reading;
  const texts = paragraphs(7, 200_000);
  const { count, steps } = stepsOf(texts);
  const { compromise: theirs, ...ours } = fastest({
    ...steps,
    compromise: () => texts.forEach((text) => compromise(text)),
  });
  const first = await fastestFirst(10, script, upTo(1000, texts));
  const speeds = Object.entries(ours).map(([step, seconds]) => [step, count / seconds]);
  return {
    sentences: count,
    steps: Object.fromEntries(speeds) as Record<Step, number>,
    compromise: count / theirs,
    ratio: theirs / ours.text,
    first,
  };
}

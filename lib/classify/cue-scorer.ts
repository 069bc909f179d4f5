import { cues } from './cues';
import type { Scorer, ScorerInput } from './scorer';

const weights = new Map(cues.map(({ id, speaksFor, weight }) => [id, speaksFor === 'opinion' ? weight : -weight]));

/** Log-odds of a sentence in which nothing was found. */
const base = -1.8;

/** What the make of a sentence adds, in log-odds: reports name people and give figures. */
const perName = -0.1;
const perNumber = -0.7;

/** No heap of cues makes a sentence more certain than this, in log-odds. */
const bound = 4;

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

function logOdds({ voice, evidence }: ScorerInput): number {
  const cueSum = [...new Set(evidence.map(({ cue }) => cue))].reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  const names = Math.min(4, voice.match(/(?<=\p{L},? )\p{Lu}\p{L}/gu)?.length ?? 0);
  const numbers = Math.min(2, voice.match(/\b\d/gu)?.length ?? 0);
  return clamp(base + cueSum + names * perName + numbers * perNumber, bound);
}

/** Weighs what the cues found, sentence by sentence; knows nothing of the rest of the page. */
export const cueScorer: Scorer = (sentences) => sentences.map((sentence) => 1 / (1 + Math.exp(-logOdds(sentence))));

import type { Correction } from './correction';

/** What one correction adds to the cues of its sentence together, in log-odds. */
const step = 0.5;

/** No number of corrections turns a cue by more, in log-odds: about as much as an ordinary cue weighs. */
export const mostPerCue = 1;

export const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/**
 * What a reader's corrections teach: for each cue concerned, how much more (or less) it speaks for a comment, in log-odds.
 * Follows from the list alone, so that deleting a correction takes back what it taught.
 */
export function leaningsOf(corrections: readonly Correction[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { comment, cues } of corrections) {
    for (const cue of cues) sums.set(cue, (sums.get(cue) ?? 0) + (comment ? step : -step) / cues.length);
  }
  return new Map(
    Array.from(sums, ([cue, sum]): [string, number] => [cue, clamp(sum, mostPerCue)]).filter(([, sum]) => sum !== 0),
  );
}

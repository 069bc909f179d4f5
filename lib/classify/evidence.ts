import { overlaps } from '../text/span';
import { cues } from './cues';
import type { Evidence } from './label';
import { reportedSpan } from './reported';
import type { Voice } from './voice';

/**
 * All that speaks for a label in one sentence, cue by cue; offsets count in the voice.
 * Words that report what a source says are no comment of the writer's.
 */
export function findEvidence(voice: Voice): Evidence[] {
  const reported = reportedSpan(voice);
  return cues.flatMap(({ id, speaksFor, find }) =>
    find(voice)
      .filter((span) => speaksFor === 'fact' || !reported || !overlaps(span, reported))
      .map(({ start, end }) => ({ cue: id, start, end })),
  );
}

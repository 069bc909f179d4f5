import { overlaps, type Span } from '../text/span';
import { cues } from './cues';
import type { Evidence } from './label';
import { reportedSpan } from './reported';
import type { Voice } from './voice';

/**
 * All that speaks for a label in one sentence, cue by cue; offsets count in the voice.
 * Words that report what a source says are no comment of the writer's.
 */
export function findEvidence(voice: Voice): Evidence[] {
  const found: Evidence[] = [];
  let reported: Span | null = null;
  for (const { id, speaksFor, find } of cues) {
    const spans = find(voice);
    if (spans.length === 0) continue;
    if (speaksFor === 'opinion') reported ??= reportedSpan(voice);
    for (const span of spans) {
      if (speaksFor === 'fact' || !reported || !overlaps(span, reported)) {
        found.push({ cue: id, start: span.start, end: span.end });
      }
    }
  }
  return found;
}

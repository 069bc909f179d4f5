import { contains, overlaps, type Span } from '../text/span';
import { cues } from './cues';
import type { Evidence } from './label';
import { reportedSpan } from './reported';
import type { Voice } from './voice';

/**
 * All that speaks for a label in one sentence, cue by cue; offsets count in the voice.
 * Words that report what a source says are no comment of the writer's, nor are those that the writer sets in marks.
 */
export function findEvidence(voice: Voice): Evidence[] {
  const found: Evidence[] = [];
  let reported: Span | null = null;
  for (const { id, speaksFor, inMarks, find } of cues) {
    const spans = find(voice);
    if (spans.length === 0) continue;
    let own = spans;
    if (speaksFor === 'opinion') {
      reported ??= reportedSpan(voice);
      own = spans.filter(
        (span) =>
          !(reported && overlaps(span, reported)) && (inMarks || !voice.marked.some((words) => contains(words, span))),
      );
    }
    for (const { start, end } of own) found.push({ cue: id, start, end });
  }
  return found;
}

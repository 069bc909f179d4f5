import { overlaps, type Span } from '../text/span';
import { cues } from './cues';
import type { Evidence } from './label';
import { markedWords } from './marked';
import { reportedSpan } from './reported';
import type { Voice } from './voice';

const within = (span: Span, { start, end }: Span): boolean => start <= span.start && span.end <= end;

/**
 * All that speaks for a label in one sentence, cue by cue; offsets count in the voice.
 * Words that report what a source says are no comment of the writer's, nor are those that the writer sets in marks.
 */
export function findEvidence(voice: Voice): Evidence[] {
  const found: Evidence[] = [];
  let reported: Span | null = null;
  let marked: readonly Span[] | undefined;
  for (const { id, speaksFor, inMarks, find } of cues) {
    const spans = find(voice);
    if (spans.length === 0) continue;
    let own = spans;
    if (speaksFor === 'opinion') {
      reported ??= reportedSpan(voice);
      marked ??= markedWords(voice);
      own = spans.filter(
        (span) => !(reported && overlaps(span, reported)) && (inMarks || !marked?.some((words) => within(span, words))),
      );
    }
    for (const { start, end } of own) found.push({ cue: id, start, end });
  }
  return found;
}

import type { Finding } from '../classify/label';
import type { LastingKind } from './marks';

/** What one finding asks to be marked: half-open UTF-16 offsets into its block's text. */
export interface MarkedSpan {
  kind: LastingKind;
  start: number;
  end: number;
}

/** Comments and plain reports are marked whole, quotations word for word wherever they stand. */
export function markedSpans(finding: Finding): MarkedSpan[] {
  const { start, end, label, quotes, evidence } = finding;
  const clipped = (kind: LastingKind, span: { start: number; end: number }): MarkedSpan => ({
    kind,
    start: Math.max(span.start, start),
    end: Math.min(span.end, end),
  });
  const spans = quotes.map((quote) => clipped('quote', quote));
  if (label !== 'quote') spans.push({ kind: label, start, end });
  if (label === 'opinion') spans.push(...evidence.map((words) => clipped('cue', words)));
  return spans;
}

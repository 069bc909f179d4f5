import type { Finding } from '../classify/label';
import { labelOfMark } from '../highlight/marks';
import { markedSpans } from '../highlight/marked-spans';
import { liveRange } from '../page/anchor';
import type { Span } from '../text/span';
import type { Reading } from './reading';

function rangeIn({ blocks }: Reading, block: number, span: Span): Range | null {
  const holder = blocks[block];
  return holder ? liveRange(holder, span) : null;
}

/** The whole sentence in the page, or null where its text is gone. */
export const sentenceRange = (reading: Reading, finding: Finding): Range | null =>
  rangeIn(reading, finding.block, finding);

/** Where a finding bears a mark that the reader sees. */
export const shownRanges = (reading: Reading, finding: Finding): Range[] =>
  markedSpans(finding)
    .filter(({ kind }) => reading.shown.has(labelOfMark[kind]))
    .flatMap((span) => rangeIn(reading, finding.block, span) ?? []);

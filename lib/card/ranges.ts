import type { Finding } from '../classify/label';
import { labelOfMark } from '../highlight/marks';
import { markedSpans } from '../highlight/marked-spans';
import { anchor } from '../page/anchor';
import type { Span } from '../text/span';
import type { Reading } from './reading';

function liveRange({ blocks }: Reading, block: number, span: Span): Range | null {
  const holder = blocks[block];
  const at = holder && anchor(holder, span);
  if (!at) return null;
  const range = new Range();
  range.setStart(at.startContainer, at.startOffset);
  range.setEnd(at.endContainer, at.endOffset);
  return range;
}

/** The whole sentence in the page, or null where its text is gone. */
export const sentenceRange = (reading: Reading, finding: Finding): Range | null =>
  liveRange(reading, finding.block, finding);

/** Where a finding bears a mark that the reader sees. */
export const shownRanges = (reading: Reading, finding: Finding): Range[] =>
  markedSpans(finding)
    .filter(({ kind }) => reading.shown.has(labelOfMark[kind]))
    .flatMap((span) => liveRange(reading, finding.block, span) ?? []);

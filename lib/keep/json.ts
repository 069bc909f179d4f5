import type { Finding } from '../classify/label';
import type { KeptReport } from './kept-report';

/** Goes up where a program that reads the older shape would misread the newer one. */
const format = 1;

/** Of a probability: more figures would claim more than the scorer knows. */
const digits = 3;

/** What the scorer thought goes only where it decided. */
const probabilityOf = ({ insert, reader, scores }: Finding): number | null =>
  insert || reader ? null : Number(scores.opinion.toFixed(digits));

/** By the id of a cue; null for one that nobody knows any more. */
type Why = (cue: string) => string | null;

const commentOf = (finding: Finding, why: Why) => ({
  text: finding.text,
  voice: finding.insert ? 'editors' : 'writer',
  probability: probabilityOf(finding),
  saidByReader: finding.reader === 'said',
  reasons: finding.evidence.map(({ cue, start, end }) => ({
    words: finding.text.slice(Math.max(0, start - finding.start), end - finding.start),
    cue,
    why: why(cue),
  })),
});

/**
 * A report as JSON, for programs. Texts of the page stand in it as the page has them.
 *
 * | field | |
 * | --- | --- |
 * | `format` | 1 |
 * | `aside` | version of Aside |
 * | `title`, `address` | of the page |
 * | `readAt` | date and time, ISO 8601, UTC |
 * | `selectionOnly` | whether nothing but what the reader selected was read |
 * | `publisherSays` | `"opinion"`, `"analysis"`, `"background"`, `"report"`, `"review"`, `"live"`, `"satire"`, `"sponsored"` or null |
 * | `sentences`, `words` | how many are `fact`, `quote` and `opinion` |
 * | `voices` | most words first: `kind` (`"writer"`, `"editors"`, `"source"`, `"unnamed"`), `name` of a source or null, number of `quotations`, `words` that are `quoted`, `indirect`, `reporting` and `comment` |
 * | `comments` | in page order: `text`; `voice` (`"writer"` or `"editors"`); `probability` from 0 to 1, or null where editors' marks or the reader decided; `saidByReader`; `reasons`: the deciding `words`, the `cue` that found them, and `why` |
 *
 * @param why what a cue stands for, in words
 */
export function jsonText(of: KeptReport, why: Why): string {
  const { title, address, at, declared, isSelection, report, version } = of;
  const { sentences, words, voices, findings } = report;
  const kept = {
    format,
    aside: version,
    title,
    address,
    readAt: at.toISOString(),
    selectionOnly: isSelection,
    publisherSays: declared,
    sentences,
    words,
    voices: voices.map(({ kind, name, quotations, words: byManner }) => ({ kind, name, quotations, words: byManner })),
    comments: findings.filter(({ label }) => label === 'opinion').map((finding) => commentOf(finding, why)),
  };
  return `${JSON.stringify(kept, null, 2)}\n`;
}

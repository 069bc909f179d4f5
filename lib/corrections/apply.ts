import type { Evidence, Finding } from '../classify/label';
import { reportOf, type PageReport } from '../classify/report';
import type { Sensitivity } from '../classify/sensitivity';
import { verdictOf } from '../classify/verdict';
import { keyOf, type Correction } from './correction';
import { commentCues, evidenceIn } from './evidence';
import { clamp, leaningsOf } from './leanings';

/** However many cues have been turned, a sentence moves by no more, in log-odds. */
const mostPerSentence = 1.5;

interface Judged {
  quotedShare: number;
  opinion: number;
  evidence: Evidence[];
  sensitivity: Sensitivity;
}

/** The finding under another judgement; its scores stay the scorer's. */
function judged(finding: Finding, reader: 'said' | 'taught', { sensitivity, ...by }: Judged): Finding {
  // What the reader says needs no words to point at, and what it teaches is moved by cues, which find none in a source's.
  const { label, evidence } = verdictOf({ insert: false, notice: false, borrows: false, ...by }, sensitivity);
  return { ...finding, label, evidence, insert: false, reader };
}

/** What the reader said of this sentence goes, whatever it is. */
function said(finding: Finding, comment: boolean): Finding {
  if ((finding.label === 'opinion') === comment) return { ...finding, reader: 'said' };
  const evidence = evidenceIn(finding);
  return judged(finding, 'said', {
    quotedShare: comment ? 0 : finding.scores.quote,
    opinion: comment ? 1 : 0,
    evidence,
    sensitivity: 'everything',
  });
}

/** Cues that the reader has turned may tip the balance of the writer's own words. */
function taught(finding: Finding, leanings: ReadonlyMap<string, number>, sensitivity: Sensitivity): Finding {
  if (finding.insert || finding.label === 'quote') return finding;
  const evidence = evidenceIn(finding);
  const shift = clamp(
    commentCues(evidence).reduce((sum, cue) => sum + (leanings.get(cue) ?? 0), 0),
    mostPerSentence,
  );
  if (shift === 0) return finding;
  const { opinion, quote } = finding.scores;
  const turned = judged(finding, 'taught', {
    quotedShare: quote,
    opinion: 1 / (1 + ((1 - opinion) / opinion) * Math.exp(-shift)),
    evidence,
    sensitivity,
  });
  return turned.label === finding.label ? finding : turned;
}

/**
 * A page's report with the reader's own word put above the scorer's. Pure.
 * @param sensitivity with which the report was made
 */
export function applyCorrections(
  report: PageReport,
  site: string,
  corrections: readonly Correction[],
  sensitivity: Sensitivity = 'balanced',
): PageReport {
  if (corrections.length === 0) return report;
  const words = new Map(corrections.map((one) => [keyOf(one.site, one.text), one.comment]));
  const leanings = leaningsOf(corrections);
  return reportOf(
    report.findings.map((finding) => {
      const comment = words.get(keyOf(site, finding.text));
      if (comment !== undefined) return said(finding, comment);
      return leanings.size > 0 ? taught(finding, leanings, sensitivity) : finding;
    }),
  );
}

import type { PageReport } from '../lib/classify/report';
import type { MarkSettings } from '../lib/settings/marks';
import { ClassRows } from './ClassRows';
import { CommentList } from './CommentList';
import { sharesOf } from './shares';
import { texts } from './texts';
import { WordsBar } from './WordsBar';

interface ReportProps {
  report: PageReport;
  marks: MarkSettings;
  onMarks(next: MarkSettings): void;
  onReveal(id: string): void;
}

/** The page's breakdown: shares, marks, comments. */
export function Report({ report, marks, onMarks, onReveal }: ReportProps) {
  const shares = sharesOf(report.words);
  const comments = report.findings.filter(({ label }) => label === 'opinion');
  return (
    <>
      <WordsBar shares={shares} />
      <ClassRows report={report} shares={shares} marks={marks} onMarks={onMarks} />
      {comments.length > 0 && <CommentList comments={comments} onReveal={onReveal} />}
      <p class="limits">{texts.limits}</p>
    </>
  );
}

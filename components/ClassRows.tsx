import { i18n } from '#i18n';
import type { Label } from '../lib/classify/label';
import type { PageReport } from '../lib/classify/report';
import type { MarkSettings } from '../lib/settings/marks';
import { classes } from './classes';
import { ClassRow } from './ClassRow';
import type { Share } from './shares';

interface ClassRowsProps {
  report: PageReport;
  shares: Record<Label, Share>;
  marks: MarkSettings;
  onMarks(next: MarkSettings): void;
}

/** A row for each class. While all marks are hidden the classes' own switches rest. */
export function ClassRows({ report, shares, marks, onMarks }: ClassRowsProps) {
  return (
    <div role="group" aria-label={i18n.t('popup.marksByClass')}>
      <ul class="class-rows">
        {classes.map((label) => (
          <ClassRow
            key={label}
            label={label}
            sentences={report.sentences[label]}
            words={report.words[label]}
            share={shares[label]}
            shown={marks.classes[label]}
            resting={!marks.visible}
            onShow={(shown) => onMarks({ ...marks, classes: { ...marks.classes, [label]: shown } })}
          />
        ))}
      </ul>
    </div>
  );
}

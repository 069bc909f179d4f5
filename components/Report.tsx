import { i18n } from '#i18n';
import type { PageReport } from '../lib/classify/report';
import { ClassRows } from './ClassRows';
import { CommentList } from './CommentList';
import { Dropdown } from './Dropdown';
import type { PopupProps } from './Popup';
import { sharesOf } from './shares';
import * as texts from './texts';
import { VoiceChart } from './VoiceChart';
import { WordsBar } from './WordsBar';

interface ReportProps extends Pick<
  PopupProps,
  'place' | 'marks' | 'fading' | 'onMarks' | 'onFading' | 'onReveal' | 'onHear'
> {
  report: PageReport;
}

/** The page's breakdown: shares, marks, voices, comments. */
export function Report({ report, place, marks, fading, onMarks, onFading, onReveal, onHear }: ReportProps) {
  const shares = sharesOf(report.words);
  const comments = report.findings.filter(({ label }) => label === 'opinion');
  return (
    <>
      <WordsBar shares={shares} />
      <ClassRows report={report} shares={shares} marks={marks} onMarks={onMarks} />
      <div class="fading">
        <Dropdown
          title={i18n.t('fading.title')}
          names={texts.fadings()}
          chosen={fading}
          disabled={!marks.visible}
          onPick={onFading}
        />
        <p class="own-colours">{i18n.t('fading.ownColours')}</p>
      </div>
      <div class="passages">
        {report.voices.length > 0 && <VoiceChart voices={report.voices} onHear={onHear} />}
        {comments.length > 0 && (
          <CommentList comments={comments} total={report.sentences.opinion} place={place} onReveal={onReveal} />
        )}
      </div>
      <p class="limits">{i18n.t('popup.limits')}</p>
    </>
  );
}

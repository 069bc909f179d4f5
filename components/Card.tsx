import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { Finding } from '../lib/classify/label';
import { languageRead } from './language';
import { piecesOf } from './page-words';
import { reasonsOf } from './reasons';
import { speakersOf } from './speakers';
import { surenessOf } from './sureness';
import * as texts from './texts';

export interface CardProps {
  finding: Finding;
  /** The reader says that the sentence is a comment, or that it is none; null takes back what they said. Not asked on a sample. */
  onCorrect?(comment: boolean | null): void;
  onClose(): void;
}

/** More would be a lecture. */
const mostReasons = 4;

/** A line in which the page's own words are in their own language. */
function Line({ text }: { text: string }) {
  return <>{piecesOf(text).map((piece, i) => (i % 2 === 0 ? piece : <bdi lang={languageRead}>{piece}</bdi>))}</>;
}

function Reasons({ finding }: Pick<CardProps, 'finding'>) {
  const { label, insert } = finding;
  if (insert) return <p>{i18n.t('card.insert')}</p>;
  if (label === 'quote') return <p>{i18n.t('card.quoted')}</p>;
  const reasons = reasonsOf(finding);
  if (reasons.length === 0) return <p>{i18n.t(label === 'opinion' ? 'card.wording' : 'card.plainWording')}</p>;
  return (
    <ul class="card-reasons">
      {reasons.slice(0, mostReasons).map(({ cue, words }) => (
        <li key={cue}>
          {words.map((text, i) => (
            <>
              {i > 0 && ', '}
              <q>
                <span lang={languageRead}>{text}</span>
              </q>
            </>
          ))}
          : {texts.why(cue)}
        </li>
      ))}
    </ul>
  );
}

function Correction({ finding: { label, reader }, onCorrect }: Required<Pick<CardProps, 'finding' | 'onCorrect'>>) {
  if (reader === 'said')
    return (
      <>
        <p>{i18n.t(label === 'opinion' ? 'card.saidComment' : 'card.saidNoComment')}</p>
        <button type="button" class="card-correct" onClick={() => onCorrect(null)}>
          {i18n.t('card.undo')}
        </button>
      </>
    );
  return (
    <>
      {reader === 'taught' && <p>{i18n.t('card.taught')}</p>}
      <button type="button" class="card-correct" onClick={() => onCorrect(label !== 'opinion')}>
        {i18n.t(label === 'opinion' ? 'card.notComment' : 'card.missedComment')}
      </button>
    </>
  );
}

/** Whose voice one sentence is, why, and how sure that is; and the reader's word on it. */
export function Card({ finding, onCorrect, onClose }: CardProps) {
  const id = useId();
  const speakers = speakersOf(finding);
  const sureness = finding.reader ? null : surenessOf(finding);
  return (
    <div
      class="card"
      role="dialog"
      tabIndex={-1}
      lang={i18n.t('language')}
      aria-labelledby={`${id}-voice`}
      data-finding={finding.id}
    >
      <div class="card-header">
        <h2 id={`${id}-voice`}>
          <Line text={texts.card.voice(finding, speakers)} />
        </h2>
        <button type="button" class="card-close" aria-label={i18n.t('card.close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {speakers.map((speaker) => {
        const line = texts.card.speaker(finding.label, speaker);
        return (
          line !== null && (
            <p key={speaker.name ?? speaker.mention}>
              <Line text={line} />
            </p>
          )
        );
      })}
      {finding.reader !== 'said' && <Reasons finding={finding} />}
      {sureness && <p class="soft">{texts.card.sureness(sureness)}</p>}
      <div class="card-foot">{onCorrect && <Correction finding={finding} onCorrect={onCorrect} />}</div>
    </div>
  );
}

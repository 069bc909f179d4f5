import { useId } from 'preact/hooks';
import type { Finding } from '../lib/classify/label';
import { reasonsOf } from './reasons';
import { speakersOf } from './speakers';
import { surenessOf } from './sureness';
import { texts } from './texts';

export interface CardProps {
  finding: Finding;
  /** What each cue stands for, in words, by its id. */
  whys: Readonly<Record<string, string>>;
  /** The reader says that the sentence is a comment, or that it is none; null takes back what they said. */
  onCorrect(comment: boolean | null): void;
  onClose(): void;
}

/** More would be a lecture. */
const mostReasons = 4;

function Reasons({ finding, whys }: Pick<CardProps, 'finding' | 'whys'>) {
  const { label, insert } = finding;
  if (insert) return <p>{texts.card.insert}</p>;
  if (label === 'quote') return <p>{texts.card.quoted}</p>;
  const reasons = reasonsOf(finding).filter(({ cue }) => cue in whys);
  if (reasons.length === 0) return <p>{texts.card.noWords[label]}</p>;
  return (
    <ul class="card-reasons">
      {reasons.slice(0, mostReasons).map(({ cue, words }) => (
        <li key={cue}>
          {words.map((text, i) => (
            <>
              {i > 0 && ', '}
              <q>{text}</q>
            </>
          ))}
          : {whys[cue]}
        </li>
      ))}
    </ul>
  );
}

function Correction({ finding: { label, reader }, onCorrect }: Pick<CardProps, 'finding' | 'onCorrect'>) {
  if (reader === 'said')
    return (
      <>
        <p>{texts.card.said(label === 'opinion')}</p>
        <button type="button" class="card-correct" onClick={() => onCorrect(null)}>
          {texts.card.undo}
        </button>
      </>
    );
  return (
    <>
      {reader === 'taught' && <p>{texts.card.taught}</p>}
      <button type="button" class="card-correct" onClick={() => onCorrect(label !== 'opinion')}>
        {label === 'opinion' ? texts.card.notComment : texts.card.missedComment}
      </button>
    </>
  );
}

/** Whose voice one sentence is, why, and how sure that is; and the reader's word on it. */
export function Card({ finding, whys, onCorrect, onClose }: CardProps) {
  const id = useId();
  const speakers = speakersOf(finding);
  const sureness = finding.reader ? null : surenessOf(finding);
  return (
    <div class="card" role="dialog" tabIndex={-1} aria-labelledby={`${id}-voice`} data-finding={finding.id}>
      <div class="card-header">
        <h2 id={`${id}-voice`}>{texts.card.voice(finding, speakers)}</h2>
        <button type="button" class="card-close" aria-label={texts.card.close} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {speakers.map((speaker) => {
        const line = texts.card.speaker(finding.label, speaker);
        return line !== null && <p key={speaker.name}>{line}</p>;
      })}
      {finding.reader !== 'said' && <Reasons finding={finding} whys={whys} />}
      {sureness && <p class="soft">{texts.card.sureness[sureness]}</p>}
      <div class="card-foot">
        <Correction finding={finding} onCorrect={onCorrect} />
      </div>
    </div>
  );
}

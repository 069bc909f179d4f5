import { i18n } from '#i18n';
import { useEffect, useRef } from 'preact/hooks';
import type { Manner, PageVoice } from '../lib/classify/voices';
import { languageRead } from './language';
import { useLasting } from './lasting';
import * as texts from './texts';

interface VoiceRowProps {
  voice: PageVoice;
  /** Words of the voice that has most: its bar is as long as there is room. */
  most: number;
  /** Of all words of the page, 0 to 1. */
  share: number;
  /** Which of its findings was shown last, from 0; null where another voice is heard, or none. */
  step: number | null;
  onStep(step: number): void;
  onHush(): void;
}

/** The ways of speaking in the order of a bar: the surest first. */
const manners = ['quoted', 'indirect', 'reporting', 'comment'] as const satisfies readonly Manner[];

const stepOfKey: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** One voice: its name, its words as a bar, and, while its words are marked in the page, the way through them. */
export function VoiceRow({ voice, most, share, step, onStep, onHush }: VoiceRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const button = useLasting<HTMLButtonElement>();
  // Unfolded, it may reach out of what is in view.
  useEffect(() => {
    if (step !== null) row.current?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  const spoken = manners.filter((manner) => voice.words[manner] > 0);
  const next = step === null ? 0 : step + 1;
  const hush = () => {
    button.focus();
    onHush();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (step !== null && key in stepOfKey) onStep(step + (stepOfKey[key] ?? 0));
  };
  return (
    <li ref={row} class="voice" data-voice={voice.id} data-words={voice.total} onKeyDown={onKeyDown}>
      <button
        ref={button.ref}
        type="button"
        class="voice-row"
        aria-current={step === null ? undefined : 'true'}
        onClick={() => onStep(next)}
      >
        <span class="voice-name" lang={voice.name === null ? undefined : languageRead} dir="auto">
          {texts.voices.name(voice)}
        </span>
        <span class="voice-bar" aria-hidden="true">
          {spoken.map((manner) => (
            <span
              key={manner}
              class={`said said-${manner}`}
              style={{ inlineSize: `${(100 * voice.words[manner]) / most}%` }}
            />
          ))}
        </span>
        <span class="voice-figure">{texts.voices.figure(voice)}</span>
      </button>
      {step !== null && (
        <div class="voice-steps">
          <span class="voice-words">{texts.voices.words(voice.total, share)}</span>
          <span aria-live="polite">{texts.voices.step(step, voice.findings.length)}</span>
          <button type="button" class="step" aria-label={i18n.t('voices.previous')} onClick={() => onStep(step - 1)}>
            ‹
          </button>
          <button type="button" class="step" aria-label={i18n.t('voices.next')} onClick={() => onStep(next)}>
            ›
          </button>
          <button type="button" class="step" aria-label={i18n.t('voices.stop')} onClick={hush}>
            ×
          </button>
        </div>
      )}
    </li>
  );
}

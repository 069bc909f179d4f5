import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import type { PageVoice } from '../lib/classify/voices';
import * as texts from './texts';

import { VoiceRow } from './VoiceRow';

interface VoiceChartProps {
  /** At least one, most words first. */
  voices: PageVoice[];
  onHear(voice: string | null, finding: string | null): void;
}

/** So many rows stand before the reader asks for all. */
const first = 5;

/** Who speaks on the page, a bar each. Remembers whose words are marked in the page, and which of them was shown last. */
export function VoiceChart({ voices, onHear }: VoiceChartProps) {
  const [all, setAll] = useState(false);
  const [heard, setHeard] = useState<{ id: string; step: number } | null>(null);
  const headingId = useId();
  // Whoever is marked in the page stays, with the way to end that.
  const shown = voices.filter(({ id }, row) => all || row < first || id === heard?.id);
  const words = voices.reduce((sum, { total }) => sum + total, 0);
  const most = Math.max(...voices.map(({ total }) => total));

  /** Steps go round in a circle. */
  const hear = ({ id, findings }: PageVoice, wanted: number) => {
    const step = (wanted + findings.length) % findings.length;
    setHeard({ id, step });
    onHear(id, findings[step] ?? null);
  };
  const hush = () => {
    setHeard(null);
    onHear(null, null);
  };

  return (
    <section class="voices" aria-labelledby={headingId}>
      <header class="voices-header">
        <h2 id={headingId}>{i18n.t('voices.title')}</h2>
        <p>
          {(['quoted', 'indirect'] as const).map((manner) => (
            <span key={manner} class="said-key">
              <span class={`said said-${manner}`} />
              {i18n.t(`voices.${manner}`)}
            </span>
          ))}
        </p>
      </header>
      <ul class="voice-list">
        {shown.map((voice) => (
          <VoiceRow
            key={voice.id}
            voice={voice}
            most={most}
            share={voice.total / words}
            step={heard?.id === voice.id ? heard.step : null}
            onStep={(step) => hear(voice, step)}
            onHush={hush}
          />
        ))}
      </ul>
      {voices.length > first && (
        <button type="button" class="voices-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? i18n.t('voices.fewer') : texts.voices.all(voices.length)}
        </button>
      )}
    </section>
  );
}

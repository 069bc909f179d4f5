import { i18n } from '#i18n';
import type { Sensitivity } from '../lib/classify/sensitivity';
import { Choice } from './Choice';
import * as texts from './texts';

export interface SensitivityProps {
  sensitivity: Sensitivity;
  onSensitivity(next: Sensitivity): void;
}

/** How much it takes until a sentence is marked as a comment. */
export function SensitivitySection({ sensitivity, onSensitivity }: SensitivityProps) {
  return (
    <section>
      <h2>{i18n.t('sensitivity.heading')}</h2>
      <Choice
        title={i18n.t('sensitivity.title')}
        names={texts.sensitivities()}
        chosen={sensitivity}
        onChoose={onSensitivity}
      />
      <p class="soft">{i18n.t('sensitivity.hint')}</p>
    </section>
  );
}

import type { Sensitivity } from '../lib/classify/sensitivity';
import { Choice } from './Choice';
import { texts } from './texts';

export interface SensitivityProps {
  sensitivity: Sensitivity;
  onSensitivity(next: Sensitivity): void;
}

/** How much it takes until a sentence is marked as a comment. */
export function SensitivitySection({ sensitivity, onSensitivity }: SensitivityProps) {
  const { title, names } = texts.sensitivity;
  const { heading, hint } = texts.options.sensitivity;
  return (
    <section>
      <h2>{heading}</h2>
      <Choice title={title} names={names} chosen={sensitivity} onChoose={onSensitivity} />
      <p class="soft">{hint}</p>
    </section>
  );
}

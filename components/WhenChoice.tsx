import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { When } from '../lib/running/choice';
import * as texts from './texts';

export interface WhenProps {
  when: When;
  /** The browser did not allow what was chosen last. */
  isRefused: boolean;
  /** Called while the press is being handled: only then does the browser ask for a permission. */
  onWhen(next: When): void;
}

/** When Aside runs: three answers, each with what it asks of the browser and why. */
export function WhenChoice({ title, when, isRefused, onWhen }: WhenProps & { title: string }) {
  const id = useId();
  return (
    <fieldset class="when">
      <legend>{title}</legend>
      {texts.running.whens().map(([value, name]) => (
        <label key={value} class="when-answer">
          <input
            type="radio"
            name={id}
            value={value}
            checked={value === when}
            aria-describedby={`${id}-${value}`}
            onChange={() => onWhen(value)}
          />
          <span>{name}</span>
          <span id={`${id}-${value}`} class="soft">
            {i18n.t(`running.${value}Hint`)}
          </span>
        </label>
      ))}
      <p role="status" class="trouble">
        {isRefused && i18n.t('running.refused')}
      </p>
    </fieldset>
  );
}

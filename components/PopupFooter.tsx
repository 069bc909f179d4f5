import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { Sensitivity } from '../lib/classify/sensitivity';
import { texts } from './texts';

interface PopupFooterProps {
  /** Null where the page has no comments to choose among. */
  sensitivity: Sensitivity | null;
  onSensitivity(next: Sensitivity): void;
  onOptions(): void;
}

/** How much is marked, and the way to all that can be set. */
export function PopupFooter({ sensitivity, onSensitivity, onOptions }: PopupFooterProps) {
  const id = useId();
  const names = texts.sensitivities();
  const choose = (wanted: string) => {
    const [next] = names.find(([value]) => value === wanted) ?? [];
    if (next) onSensitivity(next);
  };
  return (
    <footer class="popup-footer">
      {sensitivity && (
        <div class="sensitivity">
          <label for={id}>{i18n.t('sensitivity.title')}</label>
          <select id={id} value={sensitivity} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {names.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="button" class="to-options" onClick={onOptions}>
        {i18n.t('popup.options')}
      </button>
    </footer>
  );
}

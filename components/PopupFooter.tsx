import { i18n } from '#i18n';
import type { Sensitivity } from '../lib/classify/sensitivity';
import { Dropdown } from './Dropdown';
import * as texts from './texts';

interface PopupFooterProps {
  /** Null where the page has no comments to choose among. */
  sensitivity: Sensitivity | null;
  onSensitivity(next: Sensitivity): void;
  onOptions(): void;
  onPanel: (() => void) | undefined;
}

/** How much is marked, and the way to all that can be set. */
export function PopupFooter({ sensitivity, onSensitivity, onOptions, onPanel }: PopupFooterProps) {
  return (
    <footer class="popup-footer">
      {sensitivity && (
        <Dropdown
          title={i18n.t('sensitivity.title')}
          names={texts.sensitivities()}
          chosen={sensitivity}
          onPick={onSensitivity}
        />
      )}
      <div class="ways">
        {onPanel && (
          <button type="button" class="to-panel" onClick={onPanel}>
            {i18n.t('popup.panel')}
          </button>
        )}
        <button type="button" class="to-options" onClick={onOptions}>
          {i18n.t('popup.options')}
        </button>
      </div>
    </footer>
  );
}

import { i18n } from '#i18n';
import { CorrectionsSection, type CorrectionsProps } from './CorrectionsSection';
import { KeysSection, type KeysProps } from './KeysSection';
import { LogSection, type LogProps } from './LogSection';
import { LooksSection, type LooksProps } from './LooksSection';
import { RunningSection, type RunningProps } from './RunningSection';
import { SensitivitySection, type SensitivityProps } from './SensitivitySection';

export interface OptionsProps {
  running: RunningProps;
  sensitivity: SensitivityProps;
  looks: LooksProps;
  corrections: CorrectionsProps;
  keys: KeysProps;
  log: LogProps;
}

/** Everything that the reader can set, see or take away, on one page. */
export function Options({ running, sensitivity, looks, corrections, keys, log }: OptionsProps) {
  return (
    <main class="options">
      <h1>
        <span class="wordmark">{i18n.t('product')}</span>
      </h1>
      <RunningSection {...running} />
      <SensitivitySection {...sensitivity} />
      <LooksSection {...looks} />
      {keys.keys.length > 0 && <KeysSection {...keys} />}
      <LogSection {...log} />
      <CorrectionsSection {...corrections} />
    </main>
  );
}

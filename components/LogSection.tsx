import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { Range } from '../lib/log/sites';
import { Choice } from './Choice';
import { LogTable, type LogTableProps } from './LogTable';
import { Switch } from './Switch';
import { texts } from './texts';

/** The forms in which the log can be saved. */
const forms = ['csv', 'json'] as const;
export type LogForm = (typeof forms)[number];

export interface LogProps extends LogTableProps {
  isOn: boolean;
  /** Nothing is in the log, at whatever time. */
  isEmpty: boolean;
  /** From when the sites are. */
  range: Range;
  onSwitch(isOn: boolean): void;
  onRange(range: Range): void;
  onSave(form: LogForm): void;
  onRemoveAll(): void;
}

const { t } = i18n;

/** A log of what was read, where the reader wants one: to look at, to take elsewhere, to delete. */
export function LogSection({ isOn, isEmpty, range, onSwitch, onRange, onSave, onRemoveAll, ...table }: LogProps) {
  const id = useId();
  return (
    <section>
      <h2>{t('log.title')}</h2>
      <p id={`${id}-intro`}>{t('log.intro')}</p>
      <p class="switch-row">
        <Switch id={id} checked={isOn} describedBy={`${id}-intro`} onChange={onSwitch} />
        <label for={id}>{t('log.isOn')}</label>
      </p>
      {isEmpty && isOn && <p class="soft">{t('log.none')}</p>}
      {!isEmpty && (
        <>
          <Choice title={t('log.range')} names={texts.log.ranges()} chosen={range} onChoose={onRange} />
          {table.sites.length > 0 ? <LogTable {...table} /> : <p class="soft">{t('log.noneInRange')}</p>}
          <div class="actions">
            {forms.map((form) => (
              <button key={form} type="button" class="action quiet" onClick={() => onSave(form)}>
                {t(`log.${form}`)}
              </button>
            ))}
            <button type="button" class="action quiet" onClick={onRemoveAll}>
              {t('log.removeAll')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

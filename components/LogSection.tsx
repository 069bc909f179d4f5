import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { Range } from '../lib/log/sites';
import { Choice } from './Choice';
import { useLasting } from './lasting';
import { LogTable, type LogTableProps } from './LogTable';
import { Switch } from './Switch';
import * as texts from './texts';

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
  /** @returns whether the site goes: the reader may keep it after all */
  onRemove(site: string): boolean;
  /** @returns whether the log goes */
  onRemoveAll(): boolean;
}

const { t } = i18n;

/** A log of what was read, where the reader wants one: to look at, to take elsewhere, to delete. */
export function LogSection({ isOn, isEmpty, range, sites, total, ...on }: LogProps) {
  const id = useId();
  const title = useLasting<HTMLHeadingElement>();
  return (
    <section>
      <h2 ref={title.ref} tabIndex={-1}>
        {t('log.title')}
      </h2>
      <p id={`${id}-intro`}>{t('log.intro')}</p>
      <p class="switch-row">
        <Switch id={id} checked={isOn} describedBy={`${id}-intro`} onChange={on.onSwitch} />
        <label for={id}>{t('log.isOn')}</label>
      </p>
      {isEmpty && isOn && <p class="soft">{t('log.none')}</p>}
      {!isEmpty && (
        <>
          <Choice title={t('log.range')} names={texts.log.ranges()} chosen={range} onChoose={on.onRange} />
          {sites.length > 0 ? (
            <LogTable sites={sites} total={total} onRemove={(site) => on.onRemove(site) && title.focus()} />
          ) : (
            <p class="soft">{t('log.noneInRange')}</p>
          )}
          <div class="actions">
            {forms.map((form) => (
              <button key={form} type="button" class="action quiet" onClick={() => on.onSave(form)}>
                {t(`log.${form}`)}
              </button>
            ))}
            <button type="button" class="action quiet" onClick={() => on.onRemoveAll() && title.focus()}>
              {t('log.removeAll')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

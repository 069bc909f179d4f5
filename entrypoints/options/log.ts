import { i18n } from '#i18n';
import type { LogForm, LogProps } from '../../components/LogSection';
import { forms } from '../../lib/keep/forms';
import { save } from '../../lib/keep/save';
import { withoutSite } from '../../lib/log/entry';
import { sitesIn, totalOf, type Range } from '../../lib/log/sites';
import { changeLog, loggingItem, logItem } from '../../lib/log/store';
import { logCsv, logJson } from '../../lib/log/transfer';
import { followItem } from '../../lib/settings/follow-item';

/** Follows the reading log: what its section shows, anew with every call; `draw` is called where that has changed. */
export async function followLog(draw: () => void): Promise<() => LogProps> {
  const [isOn, kept] = await Promise.all([followItem(loggingItem, draw), followItem(logItem, draw)]);
  let range: Range = 'month';
  return () => {
    const entries = kept()?.entries ?? [];
    const sites = sitesIn(entries, range, new Date());
    return {
      isOn: isOn(),
      isEmpty: entries.length === 0,
      range,
      sites,
      total: totalOf(sites),
      onSwitch: (next) => void loggingItem.setValue(next),
      onRange(next) {
        range = next;
        draw();
      },
      onSave(form: LogForm) {
        const text = form === 'csv' ? logCsv(entries) : logJson(entries);
        save(new Blob([text], { type: form === 'csv' ? 'text/csv' : forms.json.type }), `aside-reading-log.${form}`);
      },
      onRemove(site) {
        const goes = confirm(i18n.t('log.removeOneQuestion', { site }));
        if (goes) void changeLog((log) => ({ ...log, entries: withoutSite(log.entries, site) }));
        return goes;
      },
      onRemoveAll() {
        const goes = confirm(i18n.t('log.removeAllQuestion'));
        if (goes) void changeLog((log) => ({ ...log, entries: [] }));
        return goes;
      },
    };
  };
}

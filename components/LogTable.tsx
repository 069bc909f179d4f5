import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Amount } from '../lib/log/entry';
import type { SiteReading } from '../lib/log/sites';
import { classes } from './classes';
import { sharesOf } from './shares';
import * as texts from './texts';
import { WordsBar } from './WordsBar';

export interface LogTableProps {
  /** Most words first. */
  sites: readonly SiteReading[];
  /** All of them together. */
  total: Amount;
  onRemove(site: string): void;
}

const { t } = i18n;

/** So many rows stand before the reader asks for all. */
const first = 12;

interface RowProps {
  name: string;
  amount: Amount;
  onRemove?(): void;
}

/** The bar says nothing to a screen reader that the figures beside it do not. */
function Row({ name, amount, onRemove }: RowProps) {
  const shares = sharesOf(amount.words);
  const read = classes.reduce((sum, label) => sum + amount.words[label], 0);
  return (
    <tr>
      <th scope="row" class="log-site">
        {name} <span class="soft">{texts.log.amount(read, amount.pages)}</span>
      </th>
      <td class="log-bar" aria-hidden="true">
        <WordsBar shares={shares} />
      </td>
      {classes.map((label) => (
        <td key={label} class="log-figure">
          <span class={`pattern pattern-${label} class-key`} />
          {texts.log.share(shares[label])}
        </td>
      ))}
      <td class="log-remove">
        {onRemove && (
          <button type="button" class="link" aria-label={t('log.removeOne', { site: name })} onClick={onRemove}>
            {t('log.remove')}
          </button>
        )}
      </td>
    </tr>
  );
}

/** What was read of each site: the plot and its figures are one table. */
export function LogTable({ sites, total, onRemove }: LogTableProps) {
  const [all, setAll] = useState(false);
  return (
    <>
      <table class="log-table">
        <caption>{t('log.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('log.site')}</th>
            <td class="log-bar" aria-hidden="true" />
            {classes.map((label) => (
              <th key={label} scope="col" class="log-figure">
                <span class={`pattern pattern-${label} class-key`} />
                {t(`label.${label}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {sites.slice(0, all ? undefined : first).map((amount) => (
            <Row key={amount.site} name={amount.site} amount={amount} onRemove={() => onRemove(amount.site)} />
          ))}
        </tbody>
        {sites.length > 1 && (
          <tfoot>
            <Row name={t('log.allSites')} amount={total} />
          </tfoot>
        )}
      </table>
      {sites.length > first && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('log.fewer') : texts.log.more(sites.length)}
        </button>
      )}
    </>
  );
}

import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import type { Refusal } from '../lib/running/site';
import { useLasting } from './lasting';
import * as texts from './texts';

export interface SiteListProps {
  title: string;
  intro: string;
  /** Said where there is no site. */
  none: string;
  sites: readonly string[];
  /** Called while the press is being handled. Resolves to why nothing was added; to null where the site was. */
  onAdd(typed: string): Promise<Refusal | 'refused' | null>;
  onRemove(site: string): void;
}

/** Sites, with a field for one more. What cannot be added stays in the field, and why stands beneath it. */
export function SiteList({ title, intro, none, sites, onAdd, onRemove }: SiteListProps) {
  const id = useId();
  const field = useLasting<HTMLInputElement>();
  const [trouble, setTrouble] = useState<Refusal | 'refused' | null>(null);
  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const input = field.ref.current;
    if (!input) return;
    const refusal = await onAdd(input.value);
    setTrouble(refusal);
    if (refusal === null) input.value = '';
    input.focus();
  }
  const remove = (site: string): void => {
    onRemove(site);
    field.focus();
  };
  return (
    <div class="site-list" role="group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p class="soft">{intro}</p>
      {sites.length === 0 && <p class="soft">{none}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span dir="auto">{site}</span>
            <button
              type="button"
              class="action quiet"
              aria-label={i18n.t('running.removeOne', { site })}
              onClick={() => remove(site)}
            >
              {i18n.t('running.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form noValidate onSubmit={(event) => void add(event)}>
        <label for={id}>{i18n.t('running.site')}</label>
        <input
          ref={field.ref}
          id={id}
          type="text"
          inputMode="url"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          placeholder={i18n.t('running.example')}
          aria-invalid={trouble !== null && trouble !== 'refused'}
          aria-describedby={`${id}-trouble`}
        />
        <button type="submit" class="action quiet">
          {i18n.t('running.add')}
        </button>
      </form>
      <p id={`${id}-trouble`} role="alert" class="trouble">
        {trouble && (trouble === 'refused' ? i18n.t('running.refused') : texts.running.siteRefusal(trouble))}
      </p>
    </div>
  );
}

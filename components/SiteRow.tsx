import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { Here } from '../lib/running/choice';
import * as texts from './texts';

export interface SiteProps {
  /** The entry that decides for the page's site, or the site itself. */
  site: string;
  here: Here;
  /** Aside runs by itself on all sites: here it does so too, or never. */
  everywhere: boolean;
  /** The browser has not opened the site to Aside. */
  isRefused: boolean;
  /** Called while the press is being handled: only then does the browser ask for a permission. */
  onHere(next: Here): void;
}

/** Where Aside runs by itself, at the press of the button or never: for the site of the page in view. */
export function SiteRow({ site, here, everywhere, isRefused, onHere }: SiteProps) {
  const id = useId();
  return (
    <div class="site" role="group" aria-labelledby={id}>
      <span id={id}>{i18n.t('running.onSite', { site })}</span>
      <span class="site-choice">
        {texts.running.heres(everywhere).map(([value, name]) => (
          <button
            key={value}
            type="button"
            data-here={value}
            aria-pressed={value === here}
            onClick={() => value !== here && onHere(value)}
          >
            {name}
          </button>
        ))}
      </span>
      <span role="status">{isRefused && i18n.t('running.refused')}</span>
    </div>
  );
}

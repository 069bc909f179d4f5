import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { MarkSettings } from '../lib/settings/marks';
import { Switch } from './Switch';

interface MastheadProps {
  /** Null where the page has no marks to show. */
  marks: MarkSettings | null;
  shortcut: string | null;
  onMarks(next: MarkSettings): void;
}

/** The product's name and, at hand, the one switch for all marks. */
export function Masthead({ marks, shortcut, onMarks }: MastheadProps) {
  const id = useId();
  return (
    <header class="masthead">
      <span class="wordmark">{i18n.t('product')}</span>
      {marks && (
        <div class="marks-all">
          <label for={id}>
            {i18n.t('popup.showMarks')} {shortcut !== null && <kbd>{shortcut}</kbd>}
          </label>
          <Switch id={id} checked={marks.visible} onChange={(visible) => onMarks({ ...marks, visible })} />
        </div>
      )}
    </header>
  );
}

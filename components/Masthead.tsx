import { useId } from 'preact/hooks';
import type { MarkSettings } from '../lib/settings/marks';
import { Switch } from './Switch';
import { texts } from './texts';

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
      <span class="wordmark">{texts.product}</span>
      {marks && (
        <div class="marks-all">
          <label for={id}>
            {texts.showMarks} {shortcut !== null && <kbd>{shortcut}</kbd>}
          </label>
          <Switch id={id} checked={marks.visible} onChange={(visible) => onMarks({ ...marks, visible })} />
        </div>
      )}
    </header>
  );
}

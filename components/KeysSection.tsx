import { i18n } from '#i18n';

export interface Key {
  /** What it does, in the words of the manifest. */
  description: string;
  /** As the browser writes it; empty where none is set. */
  shortcut: string;
}

export interface KeysProps {
  keys: readonly Key[];
  /** Opens the browser's own page for them. */
  onChange(): void;
}

/** The browser's keyboard commands: the browser alone can change them. */
export function KeysSection({ keys, onChange }: KeysProps) {
  return (
    <section>
      <h2>{i18n.t('keys.title')}</h2>
      <dl class="keys">
        {keys.map(({ description, shortcut }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : i18n.t('keys.none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="action quiet" onClick={onChange}>
        {i18n.t('keys.change')}
      </button>
    </section>
  );
}

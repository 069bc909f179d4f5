import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { Correction } from '../lib/corrections/correction';
import { languageRead } from './language';
import { useLasting } from './lasting';
import * as texts from './texts';

export interface CorrectionsProps {
  /** Oldest first. */
  corrections: readonly Correction[];
  /** What they taught, by the cue's id: in log-odds. */
  leanings: ReadonlyMap<string, number>;
  /** What came of the last file; empty where there was none, or the list has changed since. */
  news: string;
  onRemove(correction: Correction): void;
  /** @returns whether they go: the reader may keep them after all */
  onRemoveAll(): boolean;
  onExport(): void;
  onImport(file: File): void;
}

function Item({ correction, onRemove }: { correction: Correction } & Pick<CorrectionsProps, 'onRemove'>) {
  const { text, comment } = correction;
  return (
    <li class="correction">
      <p class="correction-text" lang={languageRead} dir="auto">
        {text}
      </p>
      <p class="soft">
        <strong>{i18n.t(comment ? 'corrections.comment' : 'corrections.notComment')}</strong> ·{' '}
        {texts.corrections.place(correction)}
      </p>
      <button
        type="button"
        class="action quiet"
        aria-label={i18n.t('corrections.removeOne', { text })}
        onClick={() => onRemove(correction)}
      >
        {i18n.t('corrections.remove')}
      </button>
    </li>
  );
}

/** The reader's corrections, the latest first: to look through, to take elsewhere, to delete. */
export function CorrectionsSection({ corrections, leanings, news, ...on }: CorrectionsProps) {
  const id = useId();
  const title = useLasting<HTMLHeadingElement>();
  const some = corrections.length > 0;
  const remove = (correction: Correction) => {
    on.onRemove(correction);
    title.focus();
  };
  const taught = Array.from(leanings, ([cue, leaning]) => texts.corrections.leaning(cue, leaning)).filter(Boolean);
  return (
    <section>
      <h2 ref={title.ref} tabIndex={-1}>
        {i18n.t('corrections.title')}
      </h2>
      <p>{i18n.t(some ? 'corrections.intro' : 'corrections.none')}</p>
      <div class="actions">
        {some && (
          <button type="button" class="action quiet" onClick={on.onExport}>
            {i18n.t('corrections.export')}
          </button>
        )}
        <label for={id} class="action quiet">
          {i18n.t('corrections.import')}
          <input
            id={id}
            class="file"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) on.onImport(file);
              // The same file may be taken in again.
              currentTarget.value = '';
            }}
          />
        </label>
        {some && (
          <button type="button" class="action quiet" onClick={() => on.onRemoveAll() && title.focus()}>
            {i18n.t('corrections.removeAll')}
          </button>
        )}
      </div>
      <p role="status" class="news">
        {news}
      </p>
      {taught.length > 0 && (
        <>
          <h3>{i18n.t('corrections.taught')}</h3>
          <ul class="leanings">
            {taught.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <ul class="corrections">
        {corrections.toReversed().map((correction) => (
          <Item key={`${correction.site} ${correction.text}`} correction={correction} onRemove={remove} />
        ))}
      </ul>
    </section>
  );
}

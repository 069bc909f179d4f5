import { useId } from 'preact/hooks';
import type { Correction } from '../lib/corrections/correction';
import { texts } from './texts';

export interface CorrectionsProps {
  /** Oldest first. */
  corrections: readonly Correction[];
  /** What they taught, by the cue's own words: in log-odds. */
  leanings: readonly (readonly [why: string, leaning: number])[];
  /** What came of the last file; empty where there was none. */
  news: string;
  onRemove(correction: Correction): void;
  onRemoveAll(): void;
  onExport(): void;
  onImport(file: File): void;
}

const words = texts.options.corrections;

function Item({ correction, onRemove }: { correction: Correction } & Pick<CorrectionsProps, 'onRemove'>) {
  const { site, text, comment, at } = correction;
  return (
    <li class="correction">
      <p class="correction-text" dir="auto">
        {text}
      </p>
      <p class="soft">
        <strong>{comment ? words.comment : words.notComment}</strong> · {words.place(site, new Date(at))}
      </p>
      <button
        type="button"
        class="action quiet"
        aria-label={words.removeOne(text)}
        onClick={() => onRemove(correction)}
      >
        {words.remove}
      </button>
    </li>
  );
}

/** The reader's corrections, the latest first: to look through, to take elsewhere, to delete. */
export function CorrectionsSection({ corrections, leanings, news, ...on }: CorrectionsProps) {
  const id = useId();
  const some = corrections.length > 0;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{some ? words.intro : words.none}</p>
      <div class="actions">
        {some && (
          <button type="button" class="action quiet" onClick={on.onExport}>
            {words.exportAll}
          </button>
        )}
        <label for={id} class="action quiet">
          {words.importFile}
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
          <button type="button" class="action quiet" onClick={on.onRemoveAll}>
            {words.removeAll}
          </button>
        )}
      </div>
      <p role="status" class="news">
        {news}
      </p>
      {leanings.length > 0 && (
        <>
          <h3>{words.taught}</h3>
          <ul class="leanings">
            {leanings.map(([why, leaning]) => (
              <li key={why}>{words.leaning(why, leaning)}</li>
            ))}
          </ul>
        </>
      )}
      <ul class="corrections">
        {corrections.toReversed().map((correction) => (
          <Item key={`${correction.site} ${correction.text}`} correction={correction} onRemove={on.onRemove} />
        ))}
      </ul>
    </section>
  );
}

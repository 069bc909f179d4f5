import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Form } from '../lib/keep/forms';
import { Dropdown } from './Dropdown';
import * as texts from './texts';

/** What to do with a form of the report. */
export type Manner = 'copy' | 'save';

export interface KeepProps {
  /** @throws (rejects) where the browser does not let it */
  onKeep(form: Form, manner: Manner): Promise<void>;
}

type News = 'copied' | 'saved' | 'failed';

const done = { copy: 'copied', save: 'saved' } as const satisfies Record<Manner, News>;

/** Takes the report away: a form, and what to do with it. Remembers the form while the screen stands. */
export function KeepRow({ onKeep }: KeepProps) {
  const [form, setForm] = useState<Form>('text');
  const [news, setNews] = useState<News | null>(null);
  const keep = (manner: Manner) => {
    // The same news is said again only where it was gone.
    setNews(null);
    onKeep(form, manner).then(
      () => setNews(done[manner]),
      () => setNews('failed'),
    );
  };
  return (
    <div class="keep">
      <Dropdown
        title={i18n.t('keep.title')}
        names={texts.keep.forms()}
        chosen={form}
        onPick={(next) => {
          setForm(next);
          // It was said of the form before.
          setNews(null);
        }}
      />
      {(['copy', 'save'] as const).map((manner) => (
        <button key={manner} type="button" data-keep={manner} onClick={() => keep(manner)}>
          {i18n.t(`keep.${manner}`)}
        </button>
      ))}
      <span role="status">{news && i18n.t(`keep.${news}`)}</span>
    </div>
  );
}

import { i18n } from '#i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { When } from '../lib/running/choice';
import { classes } from './classes';
import { ChosenSites, type RunningProps } from './RunningSection';
import { WhenChoice } from './WhenChoice';

export interface WelcomeProps {
  running: RunningProps;
  /** The article that shows what the marks mean; it is put into the page once. */
  sample: Node;
  onExplain(): void;
  onOptions(): void;
}

const begin = {
  press: 'welcome.beginPress',
  chosen: 'welcome.beginChosen',
  news: 'welcome.beginNews',
} as const satisfies Record<When, string>;

/** What the marks mean, on an article that is marked, and the one question: when to run. */
export function Welcome({ running, sample, onExplain, onOptions }: WelcomeProps) {
  const { t } = i18n;
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => sheet.current?.replaceChildren(sample), [sample]);
  return (
    <main class="welcome">
      <header>
        <p class="wordmark">{t('product')}</p>
        <h1>{t('welcome.heading')}</h1>
        <p class="lead">{t('welcome.intro')}</p>
      </header>
      <section>
        <h2>{t('welcome.marks')}</h2>
        <p>{t('welcome.sample')}</p>
        <div class="sheet" ref={sheet} />
        <p>
          <button type="button" class="action quiet" onClick={onExplain}>
            {t('welcome.explain')}
          </button>
        </p>
        <dl class="legend">
          {classes.toReversed().map((label) => (
            <div key={label}>
              <dt>
                <span class={`mark mark-${label}`}>{t(`label.${label}`)}</span>
              </dt>
              <dd>{t(`welcome.${label}`)}</dd>
            </div>
          ))}
        </dl>
        <p class="soft">{t('popup.limits')}</p>
      </section>
      <section>
        <h2>{t('welcome.question')}</h2>
        <WhenChoice title={t('running.question')} {...running} />
        {running.when === 'chosen' && <ChosenSites {...running} />}
        <p class="begin" role="status">
          {t(begin[running.when])}
        </p>
        <p class="soft">
          {t('welcome.kept')}{' '}
          <button type="button" class="link" onClick={onOptions}>
            {t('popup.options')}
          </button>
        </p>
      </section>
    </main>
  );
}

import { i18n } from '#i18n';
import type { Looks } from '../lib/highlight/looks';
import { Choice } from './Choice';
import * as texts from './texts';

export interface LooksProps {
  looks: Looks;
  onLooks(next: Looks): void;
}

/** How the marks look, with a sample that looks so. */
export function LooksSection({ looks, onLooks }: LooksProps) {
  return (
    <section>
      <h2>{i18n.t('looks.title')}</h2>
      <p class="sample">
        <span class="mark mark-fact">{i18n.t('looks.sampleFact')}</span>{' '}
        <span class="mark mark-quote">{i18n.t('looks.sampleQuote')}</span> {i18n.t('looks.sampleBy')}{' '}
        <span class="mark mark-opinion">{i18n.t('looks.sampleOpinion')}</span>
      </p>
      <Choice
        title={i18n.t('looks.shape')}
        names={texts.shapes()}
        chosen={looks.shape}
        onChoose={(shape) => onLooks({ ...looks, shape })}
      />
      <Choice
        title={i18n.t('looks.palette')}
        names={texts.palettes()}
        chosen={looks.palette}
        onChoose={(palette) => onLooks({ ...looks, palette })}
      />
      <p class="soft">{i18n.t('looks.hint')}</p>
    </section>
  );
}

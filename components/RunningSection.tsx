import { i18n } from '#i18n';
import type { Running } from '../lib/running/choice';
import { SiteList, type SiteListProps } from './SiteList';
import { WhenChoice, type WhenProps } from './WhenChoice';

export interface RunningProps extends WhenProps, Pick<Running, 'chosen' | 'off'> {
  onChoose: SiteListProps['onAdd'];
  onSwitchOff: SiteListProps['onAdd'];
  onForget: SiteListProps['onRemove'];
}

/** Sites on which Aside runs by itself. */
export function ChosenSites({ chosen, onChoose, onForget }: Pick<RunningProps, 'chosen' | 'onChoose' | 'onForget'>) {
  return (
    <SiteList
      title={i18n.t('running.chosenSites')}
      intro={i18n.t('running.chosenIntro')}
      none={i18n.t('running.noneChosen')}
      sites={chosen}
      onAdd={onChoose}
      onRemove={onForget}
    />
  );
}

/** Where Aside runs: the choice made on the welcome page, and the sites it names. */
export function RunningSection(props: RunningProps) {
  return (
    <section>
      <h2>{i18n.t('running.title')}</h2>
      <WhenChoice title={i18n.t('running.question')} {...props} />
      {props.when === 'chosen' && <ChosenSites {...props} />}
      <SiteList
        title={i18n.t('running.offSites')}
        intro={i18n.t('running.offIntro')}
        none={i18n.t('running.noneOff')}
        sites={props.off}
        onAdd={props.onSwitchOff}
        onRemove={props.onForget}
      />
    </section>
  );
}

import { i18n } from '#i18n';
import type { Sensitivity } from '../lib/classify/sensitivity';
import type { Fading } from '../lib/highlight/sight';
import type { PageState } from '../lib/messages/state';
import type { MarkSettings } from '../lib/settings/marks';
import { KeepRow, type KeepProps } from './KeepRow';
import { useLasting } from './lasting';
import { Masthead } from './Masthead';
import { Notice } from './Notice';
import { PopupFooter } from './PopupFooter';
import { ReadingSketch } from './ReadingSketch';
import { Report } from './Report';
import { SiteRow, type SiteProps } from './SiteRow';
import { summaryOf } from './summary';
import * as texts from './texts';

export interface PopupProps extends KeepProps {
  state: PageState;
  /** The comment that the reader has come to in the page; null where none is in view. */
  place: string | null;
  marks: MarkSettings;
  fading: Fading;
  sensitivity: Sensitivity;
  /** Null where the page is of no site. */
  site: SiteProps | null;
  /** The key that hides and shows the marks, as the browser writes it; null where none is set. */
  shortcut: string | null;
  onMarks(next: MarkSettings): void;
  onFading(next: Fading): void;
  onSensitivity(next: Sensitivity): void;
  onOptions(): void;
  /** Opens the side panel; not there where the browser has none, or this is it. */
  onPanel?(): void;
  /** Asked to show a finding in the page. */
  onReveal(id: string): void;
  /** Asked to mark what a voice says, and to show one of its findings; both null where none is asked for any more. */
  onHear(voice: string | null, finding: string | null): void;
  onRetry(): void;
  /** Asked to read the whole page, where only a selection of it was read. */
  onWhole(): void;
}

function titleOf(state: PageState): string {
  switch (state.kind) {
    case 'reading':
      return i18n.t('state.reading');
    case 'ready':
      return texts.summary(summaryOf(state.report));
    case 'no-article':
      return i18n.t('state.noArticle');
    case 'too-short':
      return i18n.t('state.tooShort');
    case 'other-language':
      return texts.pageLanguage(state.lang, state.isSelection);
    case 'off-here':
      return i18n.t('state.offHere');
    case 'unreadable':
      return i18n.t('state.unreadable');
    case 'not-asked':
      return i18n.t('state.notAsked');
    case 'failed':
      return i18n.t('state.failed');
  }
}

function Body({ state, ...props }: PopupProps) {
  switch (state.kind) {
    case 'reading':
      return <ReadingSketch />;
    case 'ready':
      return <Report {...props} report={state.report} />;
    case 'no-article':
      return <Notice body={i18n.t('state.noArticleBody')} />;
    case 'too-short':
      return <Notice body={i18n.t('state.tooShortBody')} />;
    case 'other-language':
      return <Notice body={i18n.t('state.languageBody')} />;
    case 'off-here':
      return <Notice body={i18n.t('state.offHereBody')} />;
    case 'unreadable':
      return <Notice body={i18n.t('state.unreadableBody')} />;
    case 'not-asked':
      return <Notice body={i18n.t('state.notAskedBody')} />;
    case 'failed':
      return <Notice body={i18n.t('state.failedBody')} details={state.message} onRetry={props.onRetry} />;
  }
}

/**
 * The whole popup. Title and body change with the state; the title's element stays,
 * so that a screen reader says each new one.
 */
export function Popup(props: PopupProps) {
  const { kind } = props.state;
  const { marks, sensitivity, shortcut, onMarks, onSensitivity, onOptions, onPanel } = props;
  const title = useLasting<HTMLHeadingElement>();
  /** What a button does that goes with its screen. */
  const leaving = (act: () => void) => () => {
    title.focus();
    act();
  };
  return (
    <main class="popup" data-state={kind}>
      <Masthead marks={kind === 'ready' ? marks : null} shortcut={shortcut} onMarks={onMarks} />
      <div class="title" aria-live="polite">
        <h1 ref={title.ref} tabIndex={-1} data-summary={kind === 'ready' ? '' : undefined}>
          {titleOf(props.state)}
        </h1>
      </div>
      {props.state.isSelection && (
        <p class="declared">
          {i18n.t('selection.only')}{' '}
          <button type="button" class="to-whole" onClick={leaving(props.onWhole)}>
            {i18n.t('selection.whole')}
          </button>
        </p>
      )}
      {props.state.kind === 'ready' && props.state.declared && (
        <p class="declared">{texts.declared(props.state.declared, props.state.report, props.state.isSelection)}</p>
      )}
      <Body {...props} onRetry={leaving(props.onRetry)} />
      {props.state.foreignFrame && <p class="limits">{i18n.t('popup.foreignFrame')}</p>}
      {kind === 'ready' && <KeepRow onKeep={props.onKeep} />}
      {props.site && kind !== 'unreadable' && <SiteRow {...props.site} />}
      <PopupFooter
        sensitivity={kind === 'ready' ? sensitivity : null}
        onSensitivity={onSensitivity}
        onOptions={onOptions}
        onPanel={onPanel}
      />
    </main>
  );
}

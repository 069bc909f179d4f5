import { i18n } from '#i18n';

interface NoticeProps {
  body: string;
  /** For whoever is asked about it; shown on request. */
  details?: string;
  onRetry?(): void;
}

/** What there is to say where there is no report, under the popup's title. */
export function Notice({ body, details = '', onRetry }: NoticeProps) {
  return (
    <div class="notice">
      <p>{body}</p>
      {onRetry && (
        <button type="button" class="action" onClick={onRetry}>
          {i18n.t('state.retry')}
        </button>
      )}
      {details !== '' && (
        <details>
          <summary>{i18n.t('state.details')}</summary>
          <code>{details}</code>
        </details>
      )}
    </div>
  );
}

import { texts } from './texts';

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
          {texts.failed.retry}
        </button>
      )}
      {details !== '' && (
        <details>
          <summary>{texts.failed.details}</summary>
          <code>{details}</code>
        </details>
      )}
    </div>
  );
}

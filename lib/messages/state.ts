import type { PageReport } from '../classify/report';

/** What there is to say about the page of a tab; every screen of the popup is one of these. */
export type PageState =
  | { kind: 'reading' }
  | { kind: 'ready'; report: PageReport }
  | { kind: 'no-article' }
  /** `lang` is the page's own language tag, or null where it names none. */
  | { kind: 'other-language'; lang: string | null }
  /** The browser keeps extensions off this page. */
  | { kind: 'unreadable' }
  | { kind: 'failed'; message: string };

export const failure = (error: unknown): Extract<PageState, { kind: 'failed' }> => ({
  kind: 'failed',
  message: error instanceof Error ? error.message : String(error),
});

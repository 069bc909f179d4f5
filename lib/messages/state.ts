import type { PageReport } from '../classify/report';
import type { Declared } from '../text/declared';

/** Every screen of popup and side panel is one of these. */
type Screen =
  | { kind: 'reading' }
  /** `at` is when it was read, in milliseconds since 1970; `declared` what the publisher says the page is, if anything. */
  | { kind: 'ready'; report: PageReport; at: number; declared?: Declared['kind'] }
  | { kind: 'no-article' }
  /** The reader selected too little to judge. */
  | { kind: 'too-short' }
  /** `lang` is the page's own language tag, or null where it names none. */
  | { kind: 'other-language'; lang: string | null }
  /** The reader has switched Aside off on this site. */
  | { kind: 'off-here' }
  /** The browser keeps extensions off this page. */
  | { kind: 'unreadable' }
  /** The browser lets Aside look at the page only where the reader asks for it there. */
  | { kind: 'not-asked' }
  | { kind: 'failed'; message: string };

/** What there is to say about the page of a tab. */
export type PageState = Screen & {
  /** A large part of the page is a frame that another site keeps to itself, and was left alone. */
  foreignFrame?: boolean;
  /** What was read is what the reader selected, not the page's article. */
  isSelection?: boolean;
  /** There is more of it than this, to be asked for. */
  isOpening?: boolean;
};

export const failure = (error: unknown): Extract<PageState, { kind: 'failed' }> => ({
  kind: 'failed',
  message: error instanceof Error ? error.message : String(error),
});

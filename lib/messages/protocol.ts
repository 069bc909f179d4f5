import type { Sentence } from '../corrections/evidence';
import type { Looks } from '../highlight/looks';
import type { Wish } from '../running/choice';
import type { ArticleText } from '../text/block';
import type { Declared } from '../text/declared';
import type { Selected } from '../text/selection';
import type { PageState } from './state';

/** The toolbar's button in a tab that has been read. */
export interface Badge {
  /** Number of sentences that comment. */
  comments: number;
  declared: Declared['kind'] | null;
  /** Said of the page while the pointer rests on the button. */
  title: string;
}

/** What comes of bringing the reader script into a tab. */
export type Opening = 'open' | 'unreadable' | 'not-asked' | 'off-here';

/** Calls that the background answers. It keeps nothing between two calls that a later one needs. */
export interface BackgroundCalls {
  /** From a screen: brings the reader script into a tab, unless it is there already. */
  open(tabId: number): Promise<Opening>;
  /**
   * From the gate of a page that it takes for an article: brings the reader script, if it may run there by itself, and
   * resolves to whether it has come. `isDeclared` as in `page/glance.ts`.
   */
  enter(isDeclared: boolean): Promise<boolean>;
  /** From our screens: what the reader wants of where Aside runs; null takes back what the browser did not allow. */
  wish(wish: Wish | null): Promise<void>;
  /** From the reader: what its article's text turns out to be. */
  analyse(article: ArticleText): Promise<Extract<PageState, { kind: 'ready' | 'other-language' }>>;
  /** From the reader script: what its reader says of a sentence; null takes back what they said. */
  correct(sentence: Sentence, comment: boolean | null): Promise<void>;
  /** From a reader script whose page has the marks' styles of earlier looks: gives it those that are chosen now. */
  dress(earlier: Looks): Promise<void>;
  /** From the reader: what there is to say of its tab, in short, for the toolbar. */
  badge(opening: PageState): Promise<void>;
}

/** Calls that the reader script of a tab answers. */
export interface ReaderCalls {
  /** Resolves where a reader script is there to answer. */
  ping(): Promise<void>;
  /** All there is to say of the page: news have the gist of it. */
  state(): Promise<PageState>;
  /** The gist of it, with all comments: a screen that comes is told the first ones only. */
  gist(): Promise<PageState>;
  /** Reads the page again from the start, after a failure. */
  retry(): Promise<void>;
  /** Reads what the reader has selected, and nothing else, until the page moves on or is asked for. */
  check(selected: Selected): Promise<void>;
  /** Reads the whole page again, after a selection of it. */
  readPage(): Promise<void>;
  /** Goes to the next comment, or the one before, and opens its card. */
  step(by: 1 | -1): Promise<void>;
  /** Scrolls to a finding and flashes it. An id that is not on the page is ignored. */
  reveal(id: string): Promise<void>;
  /**
   * Marks all that a voice says, until another is asked for or none (null), and scrolls to one of its findings.
   * Ids that are not on the page are ignored.
   */
  hear(voice: string | null, finding: string | null): Promise<void>;
}

/** Calls that popup and side panel answer while they are open. */
export interface ScreenCalls {
  /** From a reader script that has come into its tab. */
  arrived(): Promise<void>;
}

/**
 * What a reader script tells whoever follows it: of its page, the gist, and of the comment that the reader has come to in
 * it.
 */
export type News = { state: PageState } | { place: string | null };

import type { Finding, Label } from '../classify/label';
import type { PageBlock } from '../page/article';

/** What the reader has before them: the article, what was found in it, and which of that can be told from the rest. */
export interface Reading {
  blocks: readonly PageBlock[];
  /** In page order. */
  findings: readonly Finding[];
  shown: ReadonlySet<Label>;
}

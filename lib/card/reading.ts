import type { Finding, Label } from '../classify/label';
import type { PageBlock } from '../page/article';

/** What the reader has before them: the article, what was found in it, and which of that can be told from the rest. */
export interface Reading {
  blocks: readonly PageBlock[];
  /** In page order. */
  findings: readonly Finding[];
  shown: ReadonlySet<Label>;
}

/** What an earlier finding is by now; ids count places, and a page that grows moves them. Null where its sentence has gone. */
export function findingNow(findings: readonly Finding[], { id, text }: Finding): Finding | null {
  const same = findings.filter((one) => one.text === text);
  return same.find((one) => one.id === id) ?? same[0] ?? null;
}

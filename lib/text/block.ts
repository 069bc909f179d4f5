import type { Declared } from './declared';

/** Where a block stands in the article. */
export type Part = 'headline' | 'body' | 'caption';

/**
 * One paragraph, heading, list item or caption as plain text: all that leaves the page's script.
 * White space in `text` is folded to single spaces and trimmed.
 */
export interface Block {
  text: string;
  part: Part;
  /** The page itself marks the block as somebody's words: a block quotation, an embedded post. */
  quoted: boolean;
  /**
   * Number shared by all blocks of one container that the page sets apart from the running text
   * (aside, box, block quotation, a paragraph cut up by line breaks), or null in the running text.
   */
  box: number | null;
  /** The page names the block, by class or label, as a remark of its editors. */
  remark?: boolean | undefined;
}

/** What the page's script knows of an article, in page order. */
export interface ArticleText {
  /** What the publisher says the page is; null where it says nothing. */
  declared: Declared | null;
  /** The page's own `lang`, as written. */
  lang: string | null;
  blocks: Block[];
  /** These are words that the reader selected, and no whole article. */
  isSelection?: boolean;
  /** The same text was read before: what has changed is how it is to be judged. */
  isAgain?: boolean;
}

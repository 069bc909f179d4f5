/** One thing in a list, and what there is to say of it. */
export interface Item {
  text: string;
  notes: readonly string[];
}

/**
 * A report in words, before it takes a form. What the page says stands in it as the page has it: each form makes it safe for
 * itself.
 */
export interface Outline {
  title: string;
  address: string;
  /** Whole sentences: when the page was read and how much of it, how it reads, what its publisher calls it. */
  lines: readonly string[];
  sections: readonly { heading: string; items: readonly Item[] }[];
  /** What none of this can say. */
  limits: string;
}

import type { Quote } from '../text/quote';
import type { Span } from '../text/span';

/** Whose voice a sentence is, as the label guide defines it. */
export const labels = ['fact', 'quote', 'opinion'] as const;
export type Label = (typeof labels)[number];

/** From 0 to 1 each; `opinion` is a probability that ranks sentences even where the label is another. */
export type Scores = Record<Label, number>;

/** Words that speak for a label. */
export interface Evidence extends Span {
  /** Id of the cue that found them. */
  cue: string;
}

/** What a sentence reports, without quotation marks, that somebody said or wrote. */
export interface Attribution {
  /** Who that is, by the fullest name the article gives; null where not known. */
  speaker: string | null;
  /** The words that name the speaker in the sentence ("she", "the ministry"). */
  mention: string;
  /** The words reported, in order: without "she said", and without what stands in quotation marks. */
  words: Span[];
}

/** What the classifier says of one sentence. All offsets count in the text of the sentence's block. */
export interface Finding extends Span {
  /** Unique on the page. */
  id: string;
  /** Index into the article's blocks. */
  block: number;
  text: string;
  label: Label;
  scores: Scores;
  /** Inside an editor's insert. */
  insert: boolean;
  quotes: Quote[];
  /** Null where nobody is reported to have said something besides the quotations. */
  attribution: Attribution | null;
  evidence: Evidence[];
  /** Only where the label is the reader's: said of this very sentence, or taught by what they said of others. */
  reader?: 'said' | 'taught';
}

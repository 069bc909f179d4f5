import type { Finding } from '../lib/classify/label';

/** What one cue found in a sentence. */
export interface Reason {
  cue: string;
  /** The words themselves, each once, in the order of the text. */
  words: string[];
}

/** The deciding words of a finding, cue by cue, the first found first. */
export function reasonsOf({ start, text, evidence }: Finding): Reason[] {
  const byCue = new Map<string, Set<string>>();
  for (const found of evidence) {
    const words = byCue.get(found.cue) ?? new Set();
    words.add(text.slice(Math.max(0, found.start - start), found.end - start));
    byCue.set(found.cue, words);
  }
  return Array.from(byCue, ([cue, words]) => ({ cue, words: [...words] }));
}

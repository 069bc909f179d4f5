import type { Finding } from '../lib/classify/label';

/** Somebody who is quoted, and how the sentences beside the quotation name them. */
export type Speaker =
  | {
      name: string;
      /** Null where it says no more than the name. */
      mention: string | null;
    }
  /** A word that stands for somebody, such as "they", and nothing says for whom. */
  | { name: null; mention: string };

/** Everyone who speaks in a finding's quotations, by the name known best, each once. */
export function speakersOf({ quotes }: Finding): Speaker[] {
  const byWords = new Map<string, Speaker>();
  for (const { speaker: name, mention } of quotes) {
    if (name === null) {
      if (mention !== null) byWords.set(mention, { name, mention });
    } else if (!byWords.has(name)) byWords.set(name, { name, mention: mention === name ? null : mention });
  }
  return [...byWords.values()];
}

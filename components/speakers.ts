import type { Finding } from '../lib/classify/label';

/** Somebody who is quoted, and how the sentences beside the quotation name them. */
export interface Speaker {
  name: string;
  /** Null where it says no more than the name. */
  mention: string | null;
}

/** Everyone who speaks in a finding's quotations, by the name known best, each once. */
export function speakersOf({ quotes }: Finding): Speaker[] {
  const byName = new Map<string, Speaker>();
  for (const { speaker, mention } of quotes) {
    const name = speaker ?? mention;
    if (name !== null && !byName.has(name)) byName.set(name, { name, mention: mention === name ? null : mention });
  }
  return [...byName.values()];
}

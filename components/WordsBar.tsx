import type { Label } from '../lib/classify/label';
import { classes } from './classes';
import type { Share } from './shares';
import * as texts from './texts';

/** The page's words as one line, each label as long as its share and in its own pattern. */
export function WordsBar({ shares }: { shares: Record<Label, Share> }) {
  const present = classes.filter((label) => shares[label].exact > 0);
  if (present.length === 0) return null;
  return (
    <div class="words-bar" role="img" aria-label={texts.wordShares(shares)}>
      {present.map((label) => (
        <span key={label} class={`pattern pattern-${label}`} style={{ flexGrow: shares[label].exact }} />
      ))}
    </div>
  );
}

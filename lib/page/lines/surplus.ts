import type { Decision } from '../decision';
import { isMarked } from '../prose';
import type { Survey, TextBlock } from '../survey';
import { byline } from './byline';
import { credit } from './credit';
import type { LineTest } from './line';
import { promo } from './promo';
import { teaser } from './teaser';
import { time } from './time';

const tests: Record<string, LineTest> = { time, byline, credit, promo, teaser };

/** Why a single line is no news text, by its words, links and names; null where it is. Editors' remarks always are. */
export function surplusLine(block: TextBlock, page: Survey): Decision | null {
  if (isMarked(block)) return null;
  for (const [step, test] of Object.entries(tests)) {
    const reason = test(block, page);
    if (reason) return { step, element: block.element, reason };
  }
  return null;
}

import type { Decision } from '../omissions';
import { isMarked } from '../prose';
import type { Survey, TextBlock } from '../survey';
import { byline } from './byline';
import { credit } from './credit';
import type { LineTest } from './line';
import { ornament } from './ornament';
import { promo } from './promo';
import { teaser } from './teaser';
import { time } from './time';

const tests = Object.entries<LineTest>({ ornament, time, byline, credit, promo, teaser });
/** "Updated: 3 May 2021" opens as a notice and is none. */
const testsOfMarked = Object.entries<LineTest>({ time });

/** Why a single line is no news text, by its words, links and names; null where it is. Editors' remarks always are. */
export function surplusLine(block: TextBlock, page: Survey): Decision | null {
  for (const [step, test] of isMarked(block) ? testsOfMarked : tests) {
    const reason = test(block, page);
    if (reason) return { step, reason };
  }
  return null;
}

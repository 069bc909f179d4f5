import { isSentence } from '../prose';
import type { WidgetTest } from './widget';

const share = 0.7;
/** A linked line of this length that ends as a sentence does is text that happens to be linked. */
const longLine = 60;

/** A list, bar or grid that is nearly all links. */
export const links: WidgetTest = ({ extent, page }) => {
  if (extent.titles > 0 || extent.linked < extent.chars * share) return null;
  for (let i = extent.from; i < extent.to; i++) {
    const text = page.blocks[i]?.text ?? '';
    if (text.length > longLine && isSentence(text)) return null;
  }
  return `${Math.round((100 * extent.linked) / extent.chars)} % of its text is links`;
};

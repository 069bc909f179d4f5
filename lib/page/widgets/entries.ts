import { linkShare } from '../prose';
import type { Survey } from '../survey';
import { isHeading } from '../tags';
import type { Item, WidgetTest } from './widget';

const fewest = 2;
/** Lines of an entry among which its title stands. */
const firstLines = 4;

/** An `article` whose heading is nothing but a link: its own page is elsewhere. */
function isEntry({ element, extent: { from, to } }: Item, { blocks }: Survey): boolean {
  if (element.localName !== 'article') return false;
  return blocks
    .slice(from, Math.min(to, from + firstLines))
    .some((block) => isHeading(block.element) && linkShare(block) > 0.75);
}

/** Other articles, in short or in full, listed beside this one. */
export const entries: WidgetTest = ({ extent, items, page }) => {
  if (extent.linked === 0 || extent.titles > 0) return null;
  return items.length >= fewest && items.every((item) => isEntry(item, page)) ? `${items.length} other articles` : null;
};

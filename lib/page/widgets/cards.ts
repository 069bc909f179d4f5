import type { Extent } from '../survey';
import type { WidgetTest } from './widget';

const fewest = 3;
const charsPerCard = 600;

/** A picture or a heading, a link for title, a line or two. */
const isCard = ({ chars, linked, headings, images }: Extent): boolean =>
  chars <= charsPerCard && linked >= 10 && linked >= chars * 0.1 && headings + images > 0;

/** A row or column of teasers for other pages. */
export const cards: WidgetTest = ({ extent, items }) => {
  if (extent.linked === 0 || extent.titles > 0) return null;
  if (items.length < fewest) return null;
  const fit = items.filter((item) => isCard(item.extent));
  const chars = fit.reduce((sum, item) => sum + item.extent.chars, 0);
  return fit.length >= items.length * 0.8 && chars > extent.chars * 0.7 ? `${items.length} teaser cards` : null;
};

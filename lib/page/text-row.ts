import { isBlockLevel } from './tags';

/** A cell with more text than this is a column of a layout, and no figure in a table. */
const longestCell = 150;

/** Whether the element is a row of a table whose cells hold a few words each: one line to read, as "1 · Oslo · 24 points". */
export function isTextRow(element: Element): boolean {
  if (element.localName !== 'tr' || element.children.length < 2) return false;
  return [...element.children].every(
    (cell) => ![...cell.children].some(isBlockLevel) && (cell.textContent?.length ?? 0) <= longestCell,
  );
}

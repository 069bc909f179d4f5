import { nameOf } from '../names';
import type { Extent, Survey } from '../survey';
import type { Item, WidgetTest } from './widget';

/** "3 comments", "Comments (12)", "Join the conversation". */
const countHeading =
  /^(?:\d[\d,.]{0,8} (?:comments?|replies|responses)|(?:comments?|replies|responses|discussion)(?: ?\(\d[\d,.]{0,8}\)| \d{1,8})?|(?:join|be the first)\b.{0,30}\b(?:conversation|discussion|comment))$/i;
/** One control or a row of them: "Reply", "3 · Like · Reply · Share". The last of these a story has, too. */
const readerAction =
  /^(?:(?:share|permalink|link|\d{1,6})[\s·•|]{1,3}){0,3}(?:reply|like|report|flag|upvote|quote)(?:[\s·•|]{0,3}(?:reply|like|report|flag|upvote|quote|share|permalink|link|\(?\d{1,6}\)?)){0,5}$/i;
/** Lines at the end of an item among which its controls stand. */
const lastLines = 4;
/** Readers write no more than this, on average. */
const charsPerItem = 1500;
const linesPerItem = 12;
const listName = /(?:^|[-_\s])(?:comments|comment-?list|replies|responses|discussion|disqus)/i;

function hasReaderAction({ from, to }: Extent, { blocks }: Survey): boolean {
  for (let i = Math.max(from, to - lastLines); i < to; i++) if (readerAction.test(blocks[i]?.text ?? '')) return true;
  return false;
}

/** Whether the items are what a list of readers' words holds: alike, short, and most of the text. */
function isListOf(items: readonly Item[], { chars: all }: Extent): boolean {
  let chars = 0;
  let lines = 0;
  for (const { extent } of items) {
    chars += extent.chars;
    lines += extent.to - extent.from;
  }
  return (
    items.length > 1 && chars > all / 2 && chars < charsPerItem * items.length && lines < linesPerItem * items.length
  );
}

/** What readers wrote: a counted list, items with reply links, dated items beside a field to write in. */
export const thread: WidgetTest = ({ element, extent, items, page }) => {
  if (extent.titles > 0) return null;
  const title = page.blocks[extent.from]?.text ?? '';
  if (extent.controls + extent.times > 0 && countHeading.test(title)) return `titled "${title}"`;
  if (!isListOf(items, extent)) return null;
  const most = (test: (item: Extent) => boolean): boolean =>
    items.filter((item) => test(item.extent)).length * 2 >= items.length;
  if (most((item) => hasReaderAction(item, page))) return `${items.length} items to reply to`;
  const areDated = most((item) => item.times > 0);
  const around = element.parentElement && page.extents.get(element.parentElement);
  const canWrite = extent.fields > 0 || (around && around.fields > 0 && around.titles === 0);
  if (canWrite && areDated) return `${items.length} dated items beside a text field`;
  const name = nameOf(element, page, extent.chars, listName);
  return name && (areDated || canWrite) ? `${items.length} items in "${name}"` : null;
};

/** Styles and class names by which an element is in the page and not to be seen: it is for screen readers or paper. */
const hiddenStyle = /(?:^|[;\s])(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i;
const forOthers =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|print-only|d-print-(?:block|inline|flex))(?=\s|$)/i;
/** What opens only while the pointer rests on a word; the word itself stands in a "tooltip" without more of a name. */
const onHover =
  /(?:^|\s)(?:roll-?over|hover-?card|tool-?tip|pop-?over)s?[\w-]{0,20}?[-_]?(?:block|content|text|body|box|panel)(?=\s|$)/i;

/**
 * Whether readers do not see the element. Asks the browser where it can answer; elsewhere (a parser without
 * layout) attributes alone decide.
 */
export function isHidden(element: Element): boolean {
  // Asked once for all: many elements have none.
  if (element.hasAttributes() && isMarkedHidden(element)) return true;
  if (typeof element.checkVisibility !== 'function') return onHover.test(element.getAttribute('class') ?? '');
  if (element.checkVisibility({ visibilityProperty: true })) return false;
  // A slot, or any element without a box of its own, shows what it holds.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents';
}

function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return hiddenStyle.test(element.getAttribute('style') ?? '') || forOthers.test(element.getAttribute('class') ?? '');
}

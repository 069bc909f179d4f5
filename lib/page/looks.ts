import { ancestry } from './ancestry';
import type { TextBlock } from './survey';

/** What readers see of how a paragraph is set: where it stands, what surrounds it, … */
const ofBox = [
  'margin-left',
  'padding-left',
  'border-left-width',
  'border-left-color',
  'border-top-width',
  'border-top-color',
  'background-color',
] as const;
/** … and its letters. */
const ofLetters = ['color', 'font-family', 'font-size', 'font-style', 'font-weight'] as const;

/** The element that most of the block's letters stand in. */
function lettersOf({ element, pieces }: TextBlock): Element {
  const longest = pieces.reduce((most, piece) => (piece.length > most.length ? piece : most));
  return longest.node.parentElement ?? element;
}

/**
 * How the page sets a block: two that look alike to a reader have the same. Asks the browser where it can answer;
 * elsewhere (a parser without layout) the classes, styles and elements themselves.
 */
export function lookOf(block: TextBlock): string {
  const letters = lettersOf(block);
  const { defaultView } = block.element.ownerDocument;
  if (defaultView && typeof block.element.checkVisibility === 'function') {
    const box = defaultView.getComputedStyle(block.element);
    const face = defaultView.getComputedStyle(letters);
    return [
      ...ofBox.map((name) => box.getPropertyValue(name)),
      ...ofLetters.map((name) => face.getPropertyValue(name)),
    ].join();
  }
  const parts: string[] = [];
  for (const at of ancestry(letters)) {
    parts.push(at.localName, at.getAttribute('class') ?? '', at.getAttribute('style') ?? '');
    if (at === block.element) break;
  }
  return parts.join();
}

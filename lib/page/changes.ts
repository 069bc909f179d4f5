import { isBlank } from './folding';
import { isMasked } from './masked';
import { shadowRoots } from './shadow-roots';
import { isTextless } from './tags';

export interface ChangeWatch {
  /** Watches the open shadow roots too that are there by now. */
  reach(): void;
  stop(): void;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

function hasWords(node: Node): boolean {
  if (isElement(node)) {
    if (isTextless(node)) return false;
    if (isMasked(node) || node.shadowRoot || !shadowRoots(node).next().done) return true;
  }
  return !isBlank(node.textContent ?? '');
}

/** Whether any text came, went or changed: what pages add without words tells nothing. */
export const areOfWords = (records: readonly MutationRecord[]): boolean =>
  records.some(
    ({ type, addedNodes, removedNodes }) =>
      type === 'characterData' || [...addedNodes].some(hasWords) || [...removedNodes].some(hasWords),
  );

/** Whether any node went. */
export const takeAway = (records: readonly MutationRecord[]): boolean =>
  records.some(({ removedNodes }) => removedNodes.length > 0);

/** Tells of every change to a page's nodes and text before it is painted. A change of looks alone, in an attribute, is none. */
export function watchChanges(document: Document, onChange: (records: readonly MutationRecord[]) => void): ChangeWatch {
  const observer = new MutationObserver(onChange);
  const observe = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true });
  const reach = (): void => {
    for (const root of shadowRoots(document)) observe(root);
  };
  observe(document);
  return { reach, stop: () => observer.disconnect() };
}

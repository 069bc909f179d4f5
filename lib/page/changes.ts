import { isBlank } from './folding';
import { shadowRoots } from './shadow-roots';
import { isTextless } from './tags';

export interface TextChange {
  /** The text nodes that changed, and the elements and shadow roots in which nodes came or went. */
  nodes: Node[];
  /** Whether any text came, went or changed: what pages add without words tells nothing. */
  isOfWords: boolean;
}

export interface ChangeWatch {
  /** Watches the open shadow roots too that have come since. */
  reach(): void;
  stop(): void;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

function hasWords(node: Node): boolean {
  if (isElement(node)) {
    if (isTextless(node)) return false;
    if (node.shadowRoot || !shadowRoots(node).next().done) return true;
  }
  return !isBlank(node.textContent ?? '');
}

const isOfWords = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' || [...addedNodes].some(hasWords) || [...removedNodes].some(hasWords);

/** Tells of every change to a page's text before it is painted. A change of looks alone, in an attribute, is none. */
export function watchChanges(document: Document, onChange: (change: TextChange) => void): ChangeWatch {
  const observer = new MutationObserver((records) =>
    onChange({
      nodes: records.map(({ target }) => target),
      get isOfWords() {
        return records.some(isOfWords);
      },
    }),
  );
  const observe = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true });
  const reach = (): void => {
    for (const root of shadowRoots(document)) observe(root);
  };
  observe(document);
  reach();
  return { reach, stop: () => observer.disconnect() };
}

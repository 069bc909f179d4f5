import { isBlank } from './folding';
import type { Survey } from './survey';
import type { Steps } from './turns';
import { isHidden } from './visible';
import { walkAgain } from './walk';

/** Filter of a walk: `NodeFilter.SHOW_TEXT`, which a parser without a window does not name. */
const textNodes = 4;
/** What the library reads of an element to judge it. Nothing that loads, runs or styles is copied. */
const copied = new Set('class id role rel itemprop aria-modal href lang dir'.split(' '));
const skipped = new Set('script style svg iframe noscript template canvas video audio object embed math'.split(' '));
/** Deeper than pages for people nest; what lies below joins the last level, since the library recurses into some trees. */
const maxDepth = 200;

/** An id that would hide a property of the form around it from the library; no such id tells it anything. */
const isMask = (name: string, value: string, element: Element): boolean => name === 'id' && value in element;

/** The library puts text of its own in the place of such a link. */
const isScript = (name: string, value: string): boolean => name === 'href' && /^\s*javascript:/i.test(value);

/** Whether a library kept the copy of a live text node. */
export type Kept = (text: Text) => boolean;

/** A copy of a page for a library to take apart. */
export interface PageCopy {
  document: Document;
  /** @param tree what the library made of the copy */
  keptIn(tree: Node): Kept;
}

/**
 * Copies what is visible of a page into a document of its own, keeping account of which text node stands for which. What
 * the survey has seen is visible; only what holds no text must be asked.
 */
export function* copyPage(live: Document, { extents, route }: Survey): Steps<PageCopy> {
  const document = live.implementation.createHTMLDocument(live.title);
  for (const meta of live.getElementsByTagName('meta')) document.head.append(document.importNode(meta));

  /** By the live text nodes with words in them, in page order. */
  const copies = new Map<Text, Text>();
  const open: Element[] = [document.body];
  let depth = 0;
  /** Text that follows on other text with nothing visible between would become one node when HTML is parsed anew. */
  let lastText: Text | null = null;

  const copyElement = (element: Element): Element => {
    const isNamed = /^[a-z][a-z\d-]*$/u.test(element.localName);
    const copy = document.createElement(isNamed ? element.localName : 'span');
    // Asked once for all: many elements have none.
    for (const name of element.hasAttributes() ? element.getAttributeNames() : []) {
      const value = copied.has(name) ? element.getAttribute(name) : null;
      if (value !== null && !isScript(name, value) && !isMask(name, value, copy)) copy.setAttribute(name, value);
    }
    return copy;
  };

  yield* walkAgain(route, {
    enter(element) {
      if (element === live.body) return true;
      if (skipped.has(element.localName) || (!extents.has(element) && isHidden(element))) return false;
      depth++;
      if (depth > maxDepth) return true;
      const copy = copyElement(element);
      open.at(-1)?.appendChild(copy);
      open.push(copy);
      lastText = null;
      return true;
    },
    leave(element) {
      if (element === live.body) return;
      if (depth <= maxDepth) {
        open.pop();
        lastText = null;
      }
      depth--;
    },
    read(text) {
      const { data } = text;
      if (lastText) lastText.appendData(data);
      else {
        lastText = document.createTextNode(data);
        open.at(-1)?.appendChild(lastText);
      }
      if (!isBlank(data)) copies.set(text, lastText);
    },
  });
  return { document, keptIn: (tree) => keptIn(tree, document.createTreeWalker(tree, textNodes), copies) };
}

function keptIn(tree: Node, texts: TreeWalker, copies: ReadonlyMap<Text, Text>): Kept {
  const isKept: Kept = (text) => {
    const copy = copies.get(text);
    return copy !== undefined && tree.contains(copy);
  };
  for (const text of copies.keys()) if (isKept(text)) return isKept;
  // The library has put the copy's HTML back and started anew: no text node is one of the copy's, but reads as one.
  const words = new Set<string | undefined>();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) words.add(wordsOf(node as Text));
  return (text) => words.has(wordsOf(copies.get(text)));
}

const wordsOf = (text: Text | undefined): string | undefined => text?.data.trim();

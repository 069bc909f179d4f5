import { isBlank } from './folding';
import type { Survey } from './survey';
import type { Steps } from './turns';
import { isHidden } from './visible';
import { walkAgain } from './walk';

const stamp = 'data-copy-of';
/** Filter of a walk: `NodeFilter.SHOW_TEXT`, which a parser without a window does not name. */
const textNodes = 4;
/** What the library reads of an element to judge it. Nothing that loads, runs or styles is copied. */
const copied = new Set('class id role rel itemprop aria-modal href lang dir'.split(' '));
const skipped = new Set('script style svg iframe noscript template canvas video audio object embed math'.split(' '));
/** Deeper than pages for people nest; what lies below joins the last level, since the library recurses into some trees. */
const maxDepth = 200;

/** The library puts text of its own in the place of such a link. */
const isScript = (name: string, value: string): boolean => name === 'href' && /^\s*javascript:/i.test(value);

/** A copy of a page for a library to take apart. */
export interface PageCopy {
  document: Document;
  /** The live text nodes behind those of a tree that the library made of the copy. */
  originsOf(tree: Node): Set<Text>;
}

/**
 * Copies what is visible of a page into a document of its own, keeping account of which text node stands for which. What
 * the survey has seen is visible; only what holds no text must be asked.
 * The library may put the copy's HTML back and start anew; its text nodes are then found again by the stamp on their
 * element and by their words.
 */
export function* copyPage(live: Document, { extents, route }: Survey): Steps<PageCopy> {
  const document = live.implementation.createHTMLDocument(live.title);
  for (const meta of live.querySelectorAll('meta[content]')) document.head.append(document.importNode(meta));

  const elements: Element[] = [];
  const origins = new Map<Text, Text[]>();
  const open: Element[] = [document.body];
  let depth = 0;
  /** Text that follows on other text with nothing visible between would become one node when HTML is parsed anew. */
  let lastText: Text | null = null;

  const copyElement = (element: Element): Element => {
    const isNamed = /^[a-z][a-z\d-]*$/u.test(element.localName);
    const copy = document.createElement(isNamed ? element.localName : 'span');
    for (const name of element.getAttributeNames()) {
      const value = copied.has(name) ? element.getAttribute(name) : null;
      if (value !== null && !isScript(name, value)) copy.setAttribute(name, value);
    }
    copy.setAttribute(stamp, String(elements.length));
    elements.push(element);
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
      if (lastText) {
        lastText.appendData(text.data);
        origins.get(lastText)?.push(text);
        return;
      }
      lastText = document.createTextNode(text.data);
      origins.set(lastText, [text]);
      open.at(-1)?.appendChild(lastText);
    },
  });
  return { document, originsOf: (tree) => originsOf(document.createTreeWalker(tree, textNodes), origins, elements) };
}

function originsOf(texts: TreeWalker, origins: ReadonlyMap<Text, Text[]>, elements: readonly Element[]): Set<Text> {
  const found = new Set<Text>();
  const wordsOfChildren = new Map<Element, Map<string, Text[]>>();
  /** Text nodes of a live element by their words. */
  const childTexts = (element: Element): Map<string, Text[]> => {
    const known = wordsOfChildren.get(element);
    if (known) return known;
    const byWords = new Map<string, Text[]>();
    for (const child of (element.shadowRoot ?? element).childNodes) {
      if (child.nodeType !== child.TEXT_NODE) continue;
      const words = (child as Text).data.trim();
      const same = byWords.get(words);
      if (same) same.push(child as Text);
      else byWords.set(words, [child as Text]);
    }
    wordsOfChildren.set(element, byWords);
    return byWords;
  };
  const byStamp = (text: Text): Text[] => {
    const id = text.parentElement?.closest(`[${stamp}]`)?.getAttribute(stamp);
    const element = id ? elements[Number(id)] : undefined;
    return (element && childTexts(element).get(text.data.trim())) ?? [];
  };
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text;
    if (!isBlank(text.data)) for (const origin of origins.get(text) ?? byStamp(text)) found.add(origin);
  }
  return found;
}

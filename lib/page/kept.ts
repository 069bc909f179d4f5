import { Readability } from '@mozilla/readability';
import { copyPage } from './copy';

/** The live text nodes that Mozilla's Readability counts to the page's article; empty where it finds none. */
export function keptText(document: Document): Set<Text> {
  const copy = copyPage(document);
  const parsed = new Readability<Node>(copy.document, { serializer: (node) => node, disableJSONLD: true }).parse();
  return parsed?.content ? copy.originsOf(parsed.content) : new Set();
}

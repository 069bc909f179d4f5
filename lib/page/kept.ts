import { Readability } from '@mozilla/readability';
import { copyPage } from './copy';
import type { Steps } from './turns';

/** The live text nodes that Mozilla's Readability counts to the page's article; empty where it finds none. */
export function* keptText(document: Document): Steps<Set<Text>> {
  const copy = yield* copyPage(document);
  yield;
  const parsed = new Readability<Node>(copy.document, { serializer: (node) => node, disableJSONLD: true }).parse();
  yield;
  return parsed?.content ? copy.originsOf(parsed.content) : new Set();
}

import { Readability } from '@mozilla/readability';
import { copyPage } from './copy';
import type { Survey } from './survey';
import type { Steps } from './turns';

/** What the library takes for the article of a copied page, which it takes apart. */
export const parse = (copy: Document) =>
  new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse();

/** The live text nodes that Mozilla's Readability counts to the page's article; empty where it finds none. */
export function* keptText(document: Document, page: Survey): Steps<Set<Text>> {
  const copy = yield* copyPage(document, page);
  yield;
  const parsed = parse(copy.document);
  yield;
  return parsed?.content ? copy.originsOf(parsed.content) : new Set();
}

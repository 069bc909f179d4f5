import { Readability } from '@mozilla/readability';
import { copyPage, type Kept } from './copy';
import type { Survey } from './survey';
import type { Steps } from './turns';

/** Which of the live text nodes Mozilla's Readability counts to the page's article; none where it finds no article. */
export function* keptText(document: Document, page: Survey): Steps<Kept> {
  const copy = yield* copyPage(document, page);
  yield;
  const library = new Readability<Node>(copy.document, { serializer: (node) => node, disableJSONLD: true });
  const parsed = library.parse();
  yield;
  return parsed?.content ? copy.keptIn(parsed.content) : () => false;
}

import { markerOf } from '../text/marker';
import { endOf, endsInFullStop } from './full-stop';
import type { TextBlock } from './survey';

const sentenceEnd = /[.!?…:;。！？]["'”’»)\]]{0,2}$/u;

/** Whether the text ends as sentences do, and is more than a word or two. */
export const isSentence = (text: string): boolean => text.length > 15 && sentenceEnd.test(endOf(text));

/** Whether there is a word in it to read, and not only signs. */
export const hasWords = ({ text }: TextBlock): boolean => /[\p{L}\p{N}]/u.test(text);

export const linkShare = ({ text, linked }: TextBlock): number => linked / text.length;

/** Running text: sentences, or too long for anything else, and not mainly links. */
export const isProse = (block: TextBlock): boolean =>
  (block.text.length > 120 || isSentence(block.text)) && linkShare(block) < (block.text.length > 120 ? 0.7 : 0.5);

/** Reads as the title of another page. */
export const isTitleLink = (block: TextBlock): boolean =>
  linkShare(block) > 0.75 && block.text.length > 15 && !endsInFullStop(block.text);

/** Opens with the words of an editor's insert or notice and is no link to one. */
export const isMarked = (block: TextBlock): boolean =>
  (block.isMarked ??= linkShare(block) < 0.5 && markerOf(block.text) !== null);

export const charsOf = (blocks: Iterable<TextBlock>): number => {
  let chars = 0;
  for (const { text } of blocks) chars += text.length;
  return chars;
};

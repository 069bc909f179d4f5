import type { TextBlock } from './survey';

/** What a page says of its writer fills no longer paragraph. */
const longest = 900;
const longestContact = 300;

const person = String.raw`\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{L}[\p{L}.'’-]{0,20}){1,3}`;
const trade = 'reporter|writer|journalist|correspondent|columnist|contributor|editor|blogger|author|critic|producer';
const biography = new RegExp(
  String.raw`^${person}(?:,[^.]{2,60},)?\s(?:(?:is|works as)\s(?:currently\s)?(?:an?|the|one of)\s[^.]{0,80}\b(?:${trade})s?\b|is\s[^.]{2,40}['’]s\s[^.]{0,60}\b(?:${trade})\b|is\s(?:the\s)?(?:co-)?author of\b|(?:covers|writes (?:about|for|on)|reports on|has (?:covered|written))\s[^.]{3,120}\b(?:for|at)\s(?:the\s)?\p{Lu})`,
  'u',
);
const contact =
  /\b(?:be (?:reached|contacted)|(?:reach|contact|write to|e-?mail|tweet|follow) (?:him|her|them|me|us|the (?:author|reporter|writer))|(?:send|drop) (?:him|her|them|me|us) an e-?mail) (?:at|on|via|by|@)/i;

const isOfWriter = ({ text }: TextBlock): boolean =>
  (text.length < longest && biography.test(text)) || (text.length < longestContact && contact.test(text));

/**
 * How many paragraphs at the end say who wrote the text and how to reach them. By wording alone, so only at the end:
 * elsewhere a writer may be whom the news is about.
 */
export function countClosing(paragraphs: readonly TextBlock[]): number {
  const lastOfText = paragraphs.findLastIndex((block) => !isOfWriter(block));
  return paragraphs.length - 1 - lastOfText;
}

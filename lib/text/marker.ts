/**
 * Opening markers of blocks: words with which a page says that a block is its own remark on the text
 * (an insert, rule 1 of labels.md) or a note about the text itself (a notice, rule 2).
 * All patterns are anchored and bounded: a block costs the same however long it is.
 */

export interface Marker {
  kind: 'insert' | 'notice';
  /** Offset just past the marker and its punctuation; the remark itself starts after it. */
  end: number;
}

/** What may stand before the words: bullets, arrows, brackets; "»" alone, since it opens quotations too. */
const opening = String.raw`^(?:[\s*•▪■▶►>\[({–—-]|»\s){0,6}`;
const closing = String.raw`[\])*]{0,3}`;
/** A colon, or a dash that stands apart from the word: "Comment-writing" is no marker. */
const stop = String.raw`(?:${closing}\s{0,2}[::]${closing}|${closing}\s[-–—]{1,2}(?=\s)|${closing}[–—])`;

const owner = String.raw`(?:(?:the\s)?(?:editor|publisher|moderator|webmaster|admin|author|writer|translator)(?:s|['’´]s|s['’´])?|ed['’´]?s?\.?|editorial|site|staff|desk|newsroom|our)`;
const owned = String.raw`(?:comments?|commentary|notes?|remarks?|view|viewpoint|take|opinion|analysis|aside|verdict|response|reply|thoughts?|observations?|perspective|say)`;
const alone = String.raw`(?:comment|commentary|(?:news\s|quick\s|instant\s|political\s)?analysis|opinion|viewpoint|remark|we\ssay)`;

const insert = new RegExp(`${opening}(?:${owner}\\s${owned}|${alone})${stop}`, 'iu');
/** A line of its own over a remark, without the colon. */
const title = new RegExp(`^(?:${owner}\\s${owned}|${alone})$`, 'iu');
/** "Ed" is also a name, so without a full stop it counts in brackets only; "Editor" likewise. */
const editor = new RegExp(String.raw`^\s{0,2}(?:[\[({]\s?(?:eds?|editors?)\.?|eds?\.)(?:${stop}|\s{0,2},)`, 'iu');

/** "Correction:", "Update 4.30 p.m.:", "CLARIFICATION (3 May) –", "Update." */
const qualifier = String.raw`(?:\s?[(\[][^)\]]{1,40}[)\]]|,?\s(?=[^:]{0,30}\d)[\p{L}\p{N} ,./:]{1,40}?(?=:\s|\s[-–—]))`;
const notice = new RegExp(
  `${opening}(?:corrections?|updated?|clarifications?|retraction|disclosure|disclaimer)(?:${qualifier})?(?:${stop}|\\.(?=\\s|$))`,
  'iu',
);

const work = String.raw`(?:story|article|report|post|piece|column|page|headline|review|interview|transcript|video|podcast|essay|commentary|op-?ed|newsletter|photo|caption|item|blog|analysis|version|content|excerpt|feature|series|translation)`;
const process = String.raw`(?:updat|correct|amend|edit|clarif|publish|chang|revis|remov|reprint|republish|translat|shorten|condens|produc|support|adapt|excerpt|post|writ|report|prepar|delet|add|provid|syndicat|appear|distribut|record|conduct|creat|sponsor|ma[dk]e|taken|fund)\p{L}{0,4}`;

/** What an editor says of the text itself, after whatever marker: it reports, it does not comment. */
const aboutTheText = [
  new RegExp(
    String.raw`^(?:this|the|our|an?|parts? of this|portions of this|some of this)\s(?:(?:earlier|previous|original|shorter|longer|different|updated|full|following|above|preceding|news|live|opinion)\s){0,2}${work}\b[^.:!?]{0,80}?\s(?:(?:was|were|is|has|have|had|will|may|might|originally|first|also)\s(?:\p{L}{1,12}\s){0,3}?${process}|contains?|includes?|mentions?|discusses|describes|originally|first\s|misstated|misspelled|misidentified|incorrectly|(?:is|was)\s(?:an?\s)?(?:part of|from|excerpt|based on|the \p{L}{1,12} (?:in|of) an?\s))`,
    'iu',
  ),
  /^(?:an|a)\s(?:earlier|previous)\sversion\b/iu,
  /^(?:this|the following)\s(?:contains|includes|mentions|discusses|was\s(?:first|originally)|first\sappeared|originally)\b/iu,
  /^[^.!?]{0,120}\b(?:names?|details)\b[^.!?]{0,60}\b(?:(?:has|have) been changed|(?:is|are) (?:a )?pseudonyms?|withheld)\b/iu,
  /^(?:[^.!?]{0,200}[.!?]\s){0,3}(?:the )?(?:views|opinions) expressed\b/iu,
  /^(?:warning|trigger warning|content warning|spoiler|sign up|subscribe|to subscribe|click here|read more|for more)\b/iu,
  /^[\p{Lu}][\p{L}.'’-]{0,20}(?:\s[\p{L}.'’-]{1,20}){1,4},?\s(?:is|was)\s(?:an?|the)\s[^.!?]{0,80}\b(?:professor|author|writer|fellow|director|reporter|contributor|columnist|editor|founder|lecturer|journalist|correspondent|historian|economist|lawyer)\b/u,
];

/**
 * Whether a line is nothing but the words with which a remark opens: "Our view", "Analysis". It opens one only where the
 * page sets it over a box of its own.
 */
export const isRemarkTitle = (line: string): boolean => line.length < 40 && title.test(line);

const startOf = (text: string, end: number): string => text.slice(end, end + 700).replace(/^[\s*\])"“'‘]{1,8}/u, '');

/**
 * The marker with which a block's text opens, or null where it opens with plain prose.
 * @param text a block's text, white space folded
 */
export function markerOf(text: string): Marker | null {
  const head = text.slice(0, 120);
  const remark = insert.exec(head) ?? editor.exec(head);
  if (remark) {
    const end = remark[0].length;
    const rest = startOf(text, end);
    return { kind: aboutTheText.some((pattern) => pattern.test(rest)) ? 'notice' : 'insert', end };
  }
  const note = notice.exec(head);
  return note ? { kind: 'notice', end: note[0].length } : null;
}

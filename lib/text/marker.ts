/**
 * Opening markers of blocks: words with which a page says that a block is its own remark on the text, or a notice
 * about it.
 * All patterns are anchored and bounded: a block costs the same however long it is.
 */

export interface Marker {
  kind: 'remark' | 'notice';
  /** Offset just past the marker and its punctuation; the remark itself starts after it. */
  end: number;
}

/** What may stand before the words: bullets, arrows, brackets; "»" alone, since it opens quotations too. */
const opening = String.raw`^(?:[\s*•▪■▶►>\[({–—-]|»\s){0,6}`;
const closing = String.raw`[\])*]{0,3}`;
/** A colon, or a dash that stands apart from the word: "Comment-writing" is no marker. */
const stop = String.raw`(?:${closing}\s{0,2}[::]${closing}|${closing}\s[-–—]{1,2}(?=\s)|${closing}[–—])`;

const owner = String.raw`(?:(?:the\s)?(?:editor|publisher|moderator|webmaster|admin|author|writer|translator)(?:s|['’´]s|s['’´])?|ed['’´]?s?\.?|editorial|site|staff|desk|newsroom|our)`;
const owned = String.raw`(?:comments?|commentary|notes?|remarks?|view|viewpoint|take|opinion|analysis|aside|verdict|response|reply|thoughts?|observations?|perspective)`;
const alone = String.raw`(?:comment|commentary|(?:news\s|quick\s|instant\s|political\s)?analysis|opinion|viewpoint|remark|(?:we|our)\ssay)`;

const insert = new RegExp(`${opening}(?:${owner}\\s${owned}|${alone})${stop}`, 'iu');
/** A line of its own over a remark, without the colon. */
const title = new RegExp(`^(?:${owner}\\s${owned}|${alone})$`, 'iu');
/** "Ed" is also a name, so without a full stop it counts in brackets only; "Editor" likewise. */
const editor = new RegExp(String.raw`^\s{0,2}(?:[\[({]\s?(?:eds?|editors?)\.?|eds?\.)(?:${stop}|\s{0,2},)`, 'iu');

/** Behind a dash, the rest of a sentence that the dash only interrupts: "Our view – of the bay – was blocked by cranes." */
const aside = /^\s?\p{Ll}[^.!?–—]{1,90}(?:\s[-–—]{1,2}\s|[–—])\p{Ll}/u;
const interrupts = (dash: string, rest: string): boolean => /[-–—]$/u.test(dash) && aside.test(rest);

/** "Correction:", "Update 4.30 p.m.:", "CLARIFICATION (3 May) –", "Update." */
const qualifier = String.raw`(?:\s?[(\[][^)\]]{1,40}[)\]]|,?\s(?=[^:]{0,30}\d)[\p{L}\p{N} ,./:]{1,40}?(?=:\s|\s[-–—]))`;
const notice = new RegExp(
  `${opening}(?:corrections?|updated?|clarifications?|retraction|disclosure|disclaimer)(?:${qualifier})?(?:${stop}|\\.(?=\\s|$))`,
  'iu',
);

/** Who wrote a remark: "Ann Lee, correspondent". */
const writer =
  /^\s(?:\p{Lu}[\p{L}.'’-]{0,20}\s){1,3}\p{Lu}[\p{L}'’-]{1,20},\s(?:[\p{L}-]{1,20}\s){0,3}(?:reporter|writer|correspondent|columnist|commentator|editor)$/u;

function isMarkerOfWriter(line: string): boolean {
  const marker = markerOf(line);
  return marker?.kind === 'remark' && writer.test(line.slice(marker.end));
}

/**
 * Whether a line is nothing but the words with which a remark opens, be it with who wrote it: "Our view", "Analysis",
 * "Comment – Ann Lee, correspondent". It opens one only where the page sets it over a box of its own.
 */
export const isRemarkTitle = (line: string): boolean =>
  (line.length < 40 && title.test(line)) || (line.length < 100 && isMarkerOfWriter(line));

/**
 * The marker with which a block's text opens, or null where it opens with plain prose.
 * @param text a block's text, white space folded
 */
export function markerOf(text: string): Marker | null {
  const head = text.slice(0, 120);
  const remark = insert.exec(head) ?? editor.exec(head);
  const end = remark?.[0].length ?? 0;
  if (remark && !interrupts(remark[0], head.slice(end))) return { kind: 'remark', end };
  const found = notice.exec(head);
  return found ? { kind: 'notice', end: found[0].length } : null;
}

import { isRemarkTitle, markerOf } from './marker';
import { isNotice } from './notice';

/** What a block that opens with a marker is: an editors' insert or a notice (rules 1 and 2 of labels.md). */
export interface Remark {
  kind: 'insert' | 'notice';
  /** Offset just past the marker. */
  end: number;
}

/** With nothing behind it, a note mostly stands over an advert or links. */
const isBareNote = (marker: string, rest: string): boolean => rest.trim() === '' && /note/i.test(marker);

/**
 * The remark that a block is, or null where it opens with plain prose.
 * @param text a block's text, white space folded
 */
export function remarkOf(text: string): Remark | null {
  const marker = markerOf(text);
  if (!marker || isRemarkTitle(text)) return null;
  const { kind, end } = marker;
  const rest = text.slice(end);
  const isAboutText = kind === 'notice' || isNotice(rest) || isBareNote(text.slice(0, end), rest);
  return { kind: isAboutText ? 'notice' : 'insert', end };
}

import type { Block } from '../text/block';
import { isRemarkTitle } from '../text/marker';
import { remarkOf, type Remark } from '../text/remark';
import type { Span } from '../text/span';
import { countWords } from '../text/words';

/** A box may open with a heading ("Note") before the marker; with more than this it is text with a remark in it. */
const headingWords = 8;

interface Box {
  wordsBefore: number;
  /** The line above its text, where that is the title of a remark. */
  title: string | null;
  /** An insert has opened in the box and runs to its end. */
  open: boolean;
}

/** What opens a remark on a page that names a block as one, and leaves the words out. */
const unwritten = 'Editor’s comment';

/** Below a title stands a remark only where it speaks; a table under "Opinion" does not. */
const shortest = 25;
const fullStop = /[.!?…]["'”’»)\]]{0,2}$/u;
const speaks = (text: string): boolean => text.length > shortest && fullStop.test(text.slice(-3));

/** What remark a block is, by its own words, the title of its box, or what the page says of it. */
function remarkAt({ text, remark }: Block, box: Box | null): Remark | null {
  const title = box?.title && speaks(text) ? box.title : remark ? unwritten : null;
  return remarkOf(text) ?? (title === null ? null : remarkOf(`${title}: ${text}`));
}

/** What of a block is the editor's own remark on the text, and whether the block is a note about the text itself. */
export interface BlockRemarks {
  inserts: readonly Span[];
  isNotice: boolean;
}

const prose: BlockRemarks = { inserts: [], isNotice: false };
const notice: BlockRemarks = { inserts: [], isNotice: true };
const insert = ({ text }: Block): BlockRemarks => ({ inserts: [{ start: 0, end: text.length }], isNotice: false });

/**
 * The editor's own remarks on the text and the notices (rules 1 and 2 of the label guide), block by block.
 * An insert that opens its box runs to the end of the box; any other, to the end of its block.
 */
export function findRemarks(blocks: readonly Block[]): BlockRemarks[] {
  const boxes = new Map<number, Box>();
  return blocks.map((block) => {
    if (block.part !== 'body') return prose;
    const box = boxOf(block, boxes);
    if (box?.wordsBefore === 0 && isRemarkTitle(block.text)) {
      box.title = block.text;
      return prose;
    }
    const found = remarkAt(block, box);
    if (box) box.title = null;
    if (found?.kind === 'insert') {
      if (box && box.wordsBefore <= headingWords) box.open = true;
      return insert(block);
    }
    if (found?.kind === 'notice') {
      if (box) box.open = false;
      return notice;
    }
    if (box?.open) return insert(block);
    if (box) box.wordsBefore += countWords(block.text);
    return { inserts: bracketedRemarks(block.text), isNotice: false };
  });
}

function boxOf({ box }: Block, boxes: Map<number, Box>): Box | null {
  if (box === null) return null;
  const known = boxes.get(box) ?? { wordsBefore: 0, title: null, open: false };
  boxes.set(box, known);
  return known;
}

/** Remarks in brackets inside running text: "[Ed.: …]", as far as the bracket goes. */
function bracketedRemarks(text: string): Span[] {
  const remarks: Span[] = [];
  const openings = /[[(]/gu;
  for (let opening = openings.exec(text); opening; opening = openings.exec(text)) {
    const start = opening.index;
    if (remarkOf(text.slice(start, start + 160))?.kind !== 'insert') continue;
    const closing = text.indexOf(opening[0] === '[' ? ']' : ')', start);
    if (closing < 0) return remarks;
    remarks.push({ start, end: closing + 1 });
    openings.lastIndex = closing + 1;
  }
  return remarks;
}

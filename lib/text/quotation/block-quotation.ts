import { findAttribution } from '../attribution';
import type { Block } from '../block';
import { markerOf } from '../marker';
import { quotationOf, type Quotation } from './quotation';

const signed = /\s[-–—―]{1,2}\s?(\p{Lu}[^–—―]{1,90})$/u;
const signatureOnly = /^[-–—―]{1,2}\s?(\p{Lu}[^–—―]{1,90})$/u;
const longestSignature = 100;

/** The name in a signature: "Ama Adeyemi (@ama) May 3", "Ama Adeyemi, mayor". */
const nameIn = (signature: string): string => signature.split(/[,(@|]/u)[0]?.trim() ?? signature;

function wholeBlock({ text }: Block): Quotation {
  const tail = signed.exec(text.slice(-longestSignature));
  const name = tail?.[1];
  if (!tail || name === undefined) return quotationOf({ start: 0, end: text.length }, { byPage: true });
  return quotationOf({ start: 0, end: text.length - tail[0].length }, { byPage: true, label: nameIn(name) });
}

/** The block's marks bound the quotation better than the block does. */
function isBoundByMarks({ text }: Block, marked: readonly Quotation[]): boolean {
  if (marked.length === 0) return false;
  const quoted = marked.reduce((sum, { start, end }) => sum + end - start, 0);
  return marked[0]?.start === 0 || quoted * 2 >= text.length || findAttribution(text, marked) !== null;
}

/** Gives the quotations right before a signature, in its container, to the one who signs. */
function sign(found: readonly (Quotation | null)[], blocks: readonly Block[], at: number, name: string): void {
  for (let b = at - 1; b >= 0 && blocks[b]?.box === blocks[at]?.box; b--) {
    const quotation = found[b];
    if (!quotation || quotation.label !== null) return;
    quotation.label = name;
  }
}

/**
 * For each block that the page marks as somebody's words the quotation that fills it, else null. Editors' inserts are
 * set in block quotations too; those are no quotations, to the end of their container.
 *
 * @param marked what stands between marks, for each block
 */
export function findBlockQuotations(blocks: readonly Block[], marked: readonly Quotation[][]): (Quotation | null)[] {
  const inserts = new Set<number | null>();
  const found: (Quotation | null)[] = [];
  for (const [b, block] of blocks.entries()) {
    found.push(null);
    if (!block.quoted && block.box === null) continue;
    const isInsert = markerOf(block.text) !== null;
    if (isInsert && block.box !== null) inserts.add(block.box);
    const signature = signatureOnly.exec(block.text.slice(0, longestSignature))?.[1];
    if (signature) sign(found, blocks, b, nameIn(signature));
    const isRemark = isInsert || inserts.has(block.box);
    if (!block.quoted || isRemark || signature || isBoundByMarks(block, marked[b] ?? [])) continue;
    const goesOn = block.box !== null && blocks[b - 1]?.box === block.box && found[b - 1] !== null;
    found[b] = { ...wholeBlock(block), continued: goesOn };
  }
  return found;
}

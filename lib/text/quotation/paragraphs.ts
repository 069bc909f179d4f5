import { findAttribution } from '../attribution';
import type { Block } from '../block';
import { pairMarks, type Pairing } from './pairing';
import { quotationOf, type Quotation } from './quotation';

/** How many characters of blocks without any mark a quotation may run through before the one that closes it. */
const longestSilence = 1500;
/** How many blocks ahead the next of the same text flow is looked for. */
const furthest = 16;

/** Where the writer's voice returns although no mark says so: "…the whole truth, [said Ms. Adeyemi]". */
const returnOfWriter =
  /[,?!…] (?:(?:said|says|added|adds|wrote|asked) (?:\p{Lu}|the |an? |he\b|she\b|they\b)|(?:[Hh]e|[Ss]he|[Tt]hey|I|\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30}){0,3}) (?:said|says|added|told|wrote|asked|explained|continued)\b)/u;

const singleMarks = /['‘’‚‛‹]/u;

/** Marks of one make: whoever opens a paragraph with a straight mark opens the next with one too. */
function sameMake(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return singleMarks.test(a) === singleMarks.test(b) && /["']/u.test(a) === /["']/u.test(b);
}

/** End of a quotation whose closing mark is missing and that no later block takes up. */
function endWithoutClose(text: string, start: number): number {
  const voice = returnOfWriter.exec(text.slice(start));
  return voice ? start + voice.index + 1 : text.length;
}

/** Blocks of one text flow: a caption or box between two paragraphs does not part them. */
const sameFlow = (a: Block, b: Block): boolean => a.part === b.part && a.box === b.box;

/** The blocks that an open quotation runs on through, the closing or reopening one last; empty where none does. */
function continuation(blocks: readonly Block[], pairings: readonly Pairing[], from: number): number[] {
  const here = blocks[from];
  const through: number[] = [];
  let silence = 0;
  for (let b = from + 1; b < Math.min(blocks.length, from + furthest); b++) {
    const block = blocks[b];
    const pairing = pairings[b];
    if (!here || !block || !pairing || !sameFlow(here, block)) continue;
    const starts = pairing.pairs[0]?.start === 0 || pairing.open === 0;
    const reopens = starts && sameMake(here.text[pairings[from]?.open ?? -1], block.text[0]);
    if (reopens && through.length === 0) return [b];
    through.push(b);
    if (pairing.close !== null) return through;
    silence += block.text.length;
    if (pairing.pairs.length > 0 || pairing.open !== null || silence > longestSilence) return [];
  }
  return [];
}

/** Marks the rest of a quotation left open: whole blocks, up to the mark that closes it. */
function runOn(found: Quotation[][], blocks: readonly Block[], pairings: readonly Pairing[], through: number[]): void {
  through.forEach((b, step) => {
    const quotations = found[b];
    const close = pairings[b]?.close ?? null;
    const isLast = step === through.length - 1;
    const [first] = quotations ?? [];
    if (close !== null || !isLast) {
      const end = close ?? blocks[b]?.text.length ?? 0;
      const covered = quotations?.filter(({ start }) => start < end).length ?? 0;
      quotations?.splice(0, covered, quotationOf({ start: 0, end }, { continued: true, continues: !isLast }));
    } else if (first?.start === 0) first.continued = true;
  });
}

/** What a mark closes that nothing opened: the block up to it, unless a source is said to speak in there. */
function beforeClose(text: string, { close }: Pairing, first: Quotation | undefined): Quotation[] {
  if (close === null || (first?.start ?? close) < close) return [];
  return findAttribution(text.slice(0, close), [])?.spoken ? [] : [quotationOf({ start: 0, end: close })];
}

/** Quotations of each block, in order, by their marks: those over several paragraphs have a piece in each. */
export function findMarkedQuotations(blocks: readonly Block[]): Quotation[][] {
  const pairings = blocks.map(({ text }) => pairMarks(text));
  const found = pairings.map(({ pairs }) => pairs.map((pair) => quotationOf(pair)));
  const reopened = new Set<number>();
  pairings.forEach(({ open }, b) => {
    if (open === null) return;
    const text = blocks[b]?.text ?? '';
    const through = continuation(blocks, pairings, b);
    const [next] = through;
    const continues = next !== undefined;
    if (!continues && singleMarks.test(text[open] ?? '')) return;
    const end = continues ? text.length : endWithoutClose(text, open);
    const quotation = quotationOf({ start: open, end }, { continued: open === 0 && reopened.has(b), continues });
    // What is quoted within it belongs to it.
    found[b] = [...(found[b] ?? []).filter((before) => before.end <= open), quotation];
    if (next !== undefined) reopened.add(next);
    runOn(found, blocks, pairings, through);
  });
  return found.map((quotations, b) => {
    const [text, pairing] = [blocks[b]?.text, pairings[b]];
    return text && pairing ? beforeClose(text, pairing, quotations[0]).concat(quotations) : quotations;
  });
}

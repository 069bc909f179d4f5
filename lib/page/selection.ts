import type { Selected } from '../text/selection';
import { countWords } from '../text/words';
import type { Article, PageBlock, TextPiece } from './article';
import { boxNumbers, placesOf } from './box';
import { declaredKind } from './declared';
import { languageTag } from './language-tag';
import { survey, type TextBlock } from './survey';
import { inTurns } from './turns';

/** What was selected: where it stands in the page, or its text alone where the page's script cannot reach it. */
export type Selection = Range | string;

const isField = (element: Element | null): boolean =>
  element !== null && /^(?:input|textarea)$/u.test(element.localName);

/** The selection that the document has now. A field or a frame keeps its own, and the document an older one beside it. */
export function selectionIn(document: Document, { text, isInPage }: Selected): Selection {
  const selection = document.getSelection();
  if (!isInPage || isField(document.activeElement) || !selection || selection.rangeCount === 0) return text;
  const range = selection.getRangeAt(0).cloneRange();
  return range.collapsed ? text : range;
}

/** Where a piece of a block's text lies inside a range, as offsets into the block's text; empty where it lies outside. */
function selectedIn({ node, nodeStart, start, length }: TextPiece, range: Range): { from: number; to: number } {
  if (!range.intersectsNode(node)) return { from: 0, to: 0 };
  const from = node === range.startContainer ? Math.max(0, range.startOffset - nodeStart) : 0;
  const to = node === range.endContainer ? Math.min(length, range.endOffset - nodeStart) : length;
  return { from: start + from, to: start + to };
}

type Cut = Pick<PageBlock, 'text' | 'pieces'>;

/** The part of a block that lies inside a range; null where no words do. */
function cutTo({ text, pieces }: TextBlock, range: Range): Cut | null {
  const spans = pieces.map((piece) => selectedIn(piece, range)).filter(({ from, to }) => from < to);
  const whole = text.slice(spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0);
  const start = (spans[0]?.from ?? 0) + whole.length - whole.trimStart().length;
  const end = start + whole.trim().length;
  if (start === end) return null;
  const inside = pieces.flatMap((piece): TextPiece[] => {
    const from = Math.max(piece.start, start);
    const to = Math.min(piece.start + piece.length, end);
    const { node, nodeStart } = piece;
    return from < to
      ? [{ node, nodeStart: nodeStart + from - piece.start, start: from - start, length: to - from }]
      : [];
  });
  return { text: text.slice(start, end), pieces: inside };
}

async function blocksIn(document: Document, range: Range): Promise<PageBlock[]> {
  const page = await inTurns(survey(document.body));
  const cuts = new Map<TextBlock, Cut>();
  for (const block of page.blocks) {
    const cut = cutTo(block, range);
    if (cut) cuts.set(block, cut);
  }
  const places = placesOf([...cuts.keys()], page);
  const numberOf = boxNumbers();
  return Array.from(cuts, ([block, cut]) => {
    const { box, quoted } = places.get(block) ?? { box: null, quoted: false };
    return { ...cut, element: block.element, part: 'body', box: numberOf(box), quoted };
  });
}

/** Text that stands nowhere in the page: nothing of it can be marked. */
const unplaced = (document: Document, text: string): PageBlock[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .map((line) => ({ text: line, element: document.body, pieces: [], part: 'body', box: null, quoted: false }));

const languageAt = (document: Document, selection: Selection): string | null => {
  const node = typeof selection === 'string' ? null : selection.commonAncestorContainer;
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('[lang]')?.getAttribute('lang') ?? languageTag(document);
};

/** What was selected as an article of its own: those words and no others, on any page. */
export async function findSelected(document: Document, selection: Selection): Promise<Article> {
  const isText = typeof selection === 'string';
  return {
    lang: languageAt(document, selection),
    declared: declaredKind(document, []),
    blocks: isText ? unplaced(document, selection) : await blocksIn(document, selection),
  };
}

/** Fewer words are no sentence. */
const fewestWords = 3;

export const isTooShort = ({ blocks }: Article): boolean =>
  blocks.reduce((sum, { text }) => sum + countWords(text), 0) < fewestWords;

import type { TextPiece } from './article';

const space = /\s/u;
/** Everything that does not stand in the block's text as it stands in the node: all white space but a space alone. */
const special = /[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]{2,}|[^\S ]|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu;

/* The same as two questions, for V8 answers them in half the time; most nodes have nothing of it. */
const spaces = / {2}/u;
const specialAlone = /[^\S ]|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/u;
const isPlain = (data: string): boolean => !spaces.test(data) && !specialAlone.test(data);

export interface FoldedText {
  text: string;
  pieces: TextPiece[];
}

/**
 * Folds text nodes of one line of text into one string: white space of any kind to single spaces, trimmed;
 * soft hyphens and zero-width marks away. Null stands for a line break. Every character of the string but a
 * space that stands for a line break belongs to exactly one piece.
 */
export function fold(nodes: readonly (Text | null)[]): FoldedText {
  const pieces: TextPiece[] = [];
  const parts: string[] = [];
  let length = 0;
  let gap: { node: Text; nodeStart: number } | 'break' | null = null;

  const add = (node: Text, nodeStart: number, text: string): void => {
    const last = pieces.at(-1);
    if (
      last &&
      last.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === length
    ) {
      last.length += text.length;
    } else {
      pieces.push({ node, nodeStart, start: length, length: text.length });
    }
    parts.push(text);
    length += text.length;
  };
  const closeGap = (): void => {
    if (gap && length > 0) {
      if (gap === 'break') {
        parts.push(' ');
        length++;
      } else {
        add(gap.node, gap.nodeStart, ' ');
      }
    }
    gap = null;
  };
  /** A space alone stands between words; only at the node's edges it may lie beside another, in another node. */
  const addWords = (node: Text, start: number, end: number): void => {
    const words = node.data.slice(start, end);
    const from = words.startsWith(' ') ? 1 : 0;
    if (from > 0) gap ??= { node, nodeStart: start };
    if (words.length === from) return;
    const to = words.endsWith(' ') ? -1 : words.length;
    closeGap();
    add(node, start + from, words.slice(from, to));
    if (to < 0) gap = { node, nodeStart: end - 1 };
  };

  for (const node of nodes) {
    if (!node) {
      gap ??= 'break';
      continue;
    }
    const { data } = node;
    let from = 0;
    for (const match of isPlain(data) ? [] : data.matchAll(special)) {
      addWords(node, from, match.index);
      from = match.index + match[0].length;
      const offset = match[0].search(space);
      if (offset >= 0) gap ??= { node, nodeStart: match.index + offset };
    }
    addWords(node, from, data.length);
  }
  return { text: parts.join(''), pieces };
}

/** Whether a text node shows anything at all. */
export const isBlank = (data: string): boolean => !/[^\s\u00ad\u200b\u200e\u200f\u2060\ufeff]/u.test(data);

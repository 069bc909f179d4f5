import type { Label } from '../classify/label';
import { parentOf } from '../page/ancestry';
import type { Mark } from './mark';
import { labelOfMark } from './marks';
import { openingAround, type Opening } from './opening';

/** A bar beside some lines of a block; lengths in CSS pixels of the window. */
export interface Bar {
  label: Label;
  /** The edge of the block's text. */
  left: number;
  top: number;
  bottom: number;
  /** The text's own, as computed. */
  color: string;
}

/** What the lines of a block have in common. */
interface Ground {
  /** One box, or one a column. */
  boxes: DOMRect[];
  inset: number;
  color: string;
  opening: Opening;
}

function blockAround(window: Window, node: Node): Element | null {
  let element = parentOf(node);
  while (element && /^(?:inline|contents|ruby)/u.test(window.getComputedStyle(element).display))
    element = parentOf(element);
  return element;
}

function groundOf(window: Window, block: Element): Ground {
  const { color, paddingInlineStart, borderInlineStartWidth } = window.getComputedStyle(block);
  return {
    boxes: [...block.getClientRects()],
    inset: Number.parseFloat(paddingInlineStart) + Number.parseFloat(borderInlineStartWidth),
    color,
    opening: openingAround(window, block.firstChild ?? block),
  };
}

/** Lines one below the other; another column begins where one stands higher than the line before. */
function* runsOf(lines: Iterable<DOMRect>): Generator<{ left: number; top: number; bottom: number }> {
  let run: { left: number; top: number; bottom: number } | null = null;
  for (const { left, top, bottom, width } of lines) {
    if (width === 0) continue;
    if (run && bottom < run.top) {
      yield run;
      run = null;
    }
    run = run
      ? { left: Math.min(run.left, left), top: Math.min(run.top, top), bottom: Math.max(run.bottom, bottom) }
      : { left, top, bottom };
  }
  if (run) yield run;
}

/** Adds a bar, or lengthens the one that it goes on from: sentences share lines. */
function add(bars: Bar[], last: Map<Label, Bar>, bar: Bar): void {
  const before = last.get(bar.label);
  if (before && before.left === bar.left && before.top <= bar.top && bar.top <= before.bottom) {
    before.bottom = Math.max(before.bottom, bar.bottom);
    return;
  }
  last.set(bar.label, bar);
  bars.push(bar);
}

/** Where bars beside some marks belong; none where their text is not laid out, or scrolled out of its box. */
export function barsOf(window: Window & typeof globalThis, marks: Iterable<Mark>): Bar[] {
  const blocks = new Map<Node, Element | null>();
  const grounds = new Map<Element, Ground>();
  // One for all: each range that lives slows the page's own changes.
  const range = window.document.createRange();
  const bars: Bar[] = [];
  const last = new Map<Label, Bar>();
  for (const { kind, at } of marks) {
    const { startContainer, startOffset, endContainer, endOffset } = at;
    if (!startContainer.isConnected || !endContainer.isConnected) continue;
    const parent = startContainer.parentNode ?? startContainer;
    const block = blocks.get(parent) ?? blockAround(window, startContainer);
    blocks.set(parent, block);
    if (!block) continue;
    const ground = grounds.get(block) ?? groundOf(window, block);
    grounds.set(block, ground);
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    for (const run of runsOf(range.getClientRects())) {
      const box = ground.boxes.find(({ left, right }) => left <= run.left && run.left <= right);
      const top = Math.max(run.top, ground.opening.top);
      const bottom = Math.min(run.bottom, ground.opening.bottom);
      if (top >= bottom) continue;
      const left = box ? box.left + ground.inset : run.left;
      add(bars, last, { label: labelOfMark[kind], left, top, bottom, color: ground.color });
    }
  }
  range.detach();
  return bars;
}

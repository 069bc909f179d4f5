import type { Label } from '../classify/label';
import { highlightName, labelOfMark, markKinds, type MarkKind } from './marks';

/** A stretch of the page's text to be marked. */
export interface Mark {
  kind: Exclude<MarkKind, 'flash'>;
  range: StaticRangeInit;
}

/** Paints over the page without touching its DOM. */
export interface Painter {
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Shows the marks of these labels and hides the others. */
  show(labels: ReadonlySet<Label>): void;
  /** Draws the eye to some ranges for a moment. */
  flash(ranges: readonly StaticRangeInit[]): void;
  /** Takes everything away; the page is as it was. */
  clear(): void;
}

const flashMs = 1600;

/**
 * Painter for a window, by the CSS Custom Highlight API. Static ranges keep later changes of the page cheap.
 * Keeps its own highlights: a Firefox content script can set and delete entries of the page's registry but not list them.
 */
export function createPainter(window: Window & typeof globalThis): Painter {
  const { Highlight, StaticRange, CSS } = window;
  const highlights = new Map<MarkKind, Highlight>();
  let shown: ReadonlySet<Label> = new Set();
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const isShown = (kind: MarkKind): boolean => kind === 'flash' || shown.has(labelOfMark[kind]);

  function register(kind: MarkKind): void {
    const highlight = highlights.get(kind);
    if (highlight && isShown(kind)) CSS.highlights.set(highlightName(kind), highlight);
    else CSS.highlights.delete(highlightName(kind));
  }

  function replace(kind: MarkKind, ranges: readonly StaticRangeInit[]): void {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(new StaticRange(range));
    highlight.priority = markKinds.indexOf(kind);
    highlights.set(kind, highlight);
    register(kind);
  }

  function endFlash(): void {
    clearTimeout(flashTimer);
    highlights.delete('flash');
    register('flash');
  }

  return {
    paint(marks) {
      for (const kind of markKinds.filter((one) => one !== 'flash')) {
        const ranges = marks.filter((mark) => mark.kind === kind).map((mark) => mark.range);
        replace(kind, ranges);
      }
    },
    show(labels) {
      shown = labels;
      for (const kind of markKinds) register(kind);
    },
    flash(ranges) {
      endFlash();
      replace('flash', ranges);
      flashTimer = setTimeout(endFlash, flashMs);
    },
    clear() {
      endFlash();
      highlights.clear();
      for (const kind of markKinds) register(kind);
    },
  };
}

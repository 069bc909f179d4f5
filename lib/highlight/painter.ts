import type { Label } from '../classify/label';
import { highlightName, isLasting, labelOfMark, markKinds, type LastingKind, type MarkKind } from './marks';

/** A stretch of the page's text to be marked. */
export interface Mark {
  kind: LastingKind;
  range: StaticRange;
}

/** Paints over the page without touching its DOM. */
export interface Painter {
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Takes some of the painted marks away. */
  erase(marks: readonly Mark[]): void;
  /** Shows the marks of these labels and hides the others. */
  show(labels: ReadonlySet<Label>): void;
  /** Sets some ranges off from all others, until other ranges are given, or none. */
  emphasise(ranges: readonly StaticRangeInit[]): void;
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

  const isShown = (kind: MarkKind): boolean => !isLasting(kind) || shown.has(labelOfMark[kind]);

  function register(kind: MarkKind): void {
    const highlight = highlights.get(kind);
    if (highlight && isShown(kind)) CSS.highlights.set(highlightName(kind), highlight);
    else CSS.highlights.delete(highlightName(kind));
  }

  function replace(kind: MarkKind, ranges: readonly StaticRangeInit[]): void {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range instanceof StaticRange ? range : new StaticRange(range));
    highlight.priority = markKinds.indexOf(kind);
    highlights.set(kind, highlight);
    register(kind);
  }

  function remove(kind: MarkKind): void {
    highlights.delete(kind);
    register(kind);
  }

  function endFlash(): void {
    clearTimeout(flashTimer);
    remove('flash');
  }

  return {
    paint(marks) {
      for (const kind of markKinds.filter(isLasting)) {
        const ranges = marks.filter((mark) => mark.kind === kind).map((mark) => mark.range);
        replace(kind, ranges);
      }
    },
    erase(marks) {
      for (const { kind, range } of marks) highlights.get(kind)?.delete(range);
    },
    show(labels) {
      shown = labels;
      for (const kind of markKinds) register(kind);
    },
    emphasise(ranges) {
      if (ranges.length > 0) replace('voice', ranges);
      else remove('voice');
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

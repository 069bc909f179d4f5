import type { Label } from '../classify/label';
import { createMargin } from './margin';
import type { Mark } from './mark';
import { highlightName, isLasting, labelOfMark, markKinds, type MarkKind } from './marks';
import { blind, type Sight } from './sight';

/** Paints over the page without touching its DOM. */
export interface Painter {
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Takes some of the painted marks away. */
  erase(marks: readonly Mark[]): void;
  /** Shows the marks of some labels, fades what others stand for, and hides the rest. */
  show(sight: Sight): void;
  /** Sets some ranges off from all others, until other ranges are given, or none. */
  emphasise(ranges: readonly StaticRangeInit[]): void;
  /** Draws the eye to some ranges for a moment. */
  flash(ranges: readonly StaticRangeInit[]): void;
  /** Takes everything away; the page is as it was. */
  clear(): void;
}

const flashMs = 1600;

/**
 * Painter for a window, by the CSS Custom Highlight API.
 * Keeps its own highlights: a Firefox content script can set and delete entries of the page's registry but not list them.
 */
export function createPainter(window: Window & typeof globalThis): Painter {
  const { Highlight, StaticRange, CSS } = window;
  const highlights = new Map<MarkKind, Highlight>();
  let painted: readonly Mark[] = [];
  let sight = blind;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  /** The reader has chosen the colours: no text can fade, and every highlight has the same ground. */
  const isForced = (): boolean => window.matchMedia('(forced-colors: active)').matches;

  /** Whether marks stand for a label, in the text or beside it. */
  const isMarked = (label: Label): boolean => (sight.faded.has(label) ? isForced() : sight.marked.has(label));

  function isShown(kind: MarkKind): boolean {
    if (!isLasting(kind)) return true;
    return isMarked(labelOfMark[kind]) && !(sight.bars && isForced());
  }

  function make(kind: MarkKind, ranges: readonly StaticRange[]): Highlight {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = markKinds.indexOf(kind);
    highlights.set(kind, highlight);
    return highlight;
  }

  function highlightOf(kind: MarkKind): Highlight | undefined {
    const known = highlights.get(kind);
    if (known || !isLasting(kind)) return known;
    return make(
      kind,
      painted.filter((mark) => mark.kind === kind).map(({ range }) => range),
    );
  }

  function register(kind: MarkKind): void {
    const highlight = isShown(kind) ? highlightOf(kind) : undefined;
    if (highlight) CSS.highlights.set(highlightName(kind), highlight);
    else CSS.highlights.delete(highlightName(kind));
  }

  function replace(kind: MarkKind, members: readonly StaticRangeInit[]): void {
    make(
      kind,
      members.map((range) => new StaticRange(range)),
    );
    register(kind);
  }

  function remove(kind: MarkKind): void {
    highlights.delete(kind);
    register(kind);
  }

  function fade(): void {
    remove('faded');
    if (sight.faded.size === 0 || isForced()) return;
    const ranges = painted
      .filter(({ kind }) => kind !== 'cue' && sight.faded.has(labelOfMark[kind]))
      .map(({ range }) => range);
    if (ranges.length === 0) return;
    make('faded', ranges);
    register('faded');
  }

  const margin = createMargin(window, () =>
    painted.filter(({ kind }) => kind !== 'cue' && isMarked(labelOfMark[kind])),
  );

  function endFlash(): void {
    clearTimeout(flashTimer);
    remove('flash');
  }

  return {
    paint(marks) {
      painted = marks;
      for (const kind of markKinds.filter(isLasting)) {
        highlights.delete(kind);
        register(kind);
      }
      fade();
      margin.refresh();
    },
    erase(marks) {
      const erased = new Set(marks);
      painted = painted.filter((mark) => !erased.has(mark));
      for (const mark of marks) {
        highlights.get(mark.kind)?.delete(mark.range);
        highlights.get('faded')?.delete(mark.range);
      }
      margin.refresh();
    },
    show(next) {
      sight = next;
      fade();
      margin.show(sight.bars);
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
      painted = [];
      margin.refresh();
      highlights.clear();
      for (const kind of markKinds) CSS.highlights.delete(highlightName(kind));
    },
  };
}

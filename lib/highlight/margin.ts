import { parentOf } from '../page/ancestry';
import { barsOf, type Bar } from './bars';
import { palettes, type Palette } from './looks';
import type { Mark } from './mark';

/** Bars beside the marked lines. Only while there are some is there an element of ours in the page for them. */
export interface Margin {
  /** Draws bars in some colours from now on, or none at all. */
  show(palette: Palette | null): void;
  /** Marks came, went or changed. */
  refresh(): void;
}

/** Each label has a kind of line of its own as well, also in the reader's own colours. A comment stands next to the text. */
const styles = (palette: Palette): string => `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important;
  pointer-events: none !important; }
@media print { :host { display: none !important; } }
.bars { position: absolute; }
.bar { position: absolute; box-sizing: border-box; inline-size: 0; border-left: 4px solid; }
${Object.entries(palettes[palette])
  .map(([label, colour]) => `.${label} { border-color: color-mix(in srgb, currentColor 25%, ${colour}); }`)
  .join('\n')}
.opinion { margin-left: -12px; }
.quote { margin-left: -18px; border-left-style: dotted; }
.fact { margin-left: -12px; border-left-width: 2px; border-left-style: dashed; }
@media (forced-colors: active) { .bar { border-color: CanvasText; } }`;

/** Bars keep so far from the window's edge where the text itself leaves less room. */
const leastLeft = 19;

interface Host {
  element: HTMLElement;
  style: HTMLStyleElement;
  bars: HTMLElement;
}

/** As `lib/card/host.ts` for the card: closed to the page, and out of reach of its styles. */
function openHost(document: Document): Host {
  const element = document.createElement('aside-margin');
  element.setAttribute('aria-hidden', 'true');
  const style = document.createElement('style');
  const bars = document.createElement('div');
  bars.className = 'bars';
  element.attachShadow({ mode: 'closed' }).append(style, bars);
  document.documentElement.append(element);
  return { element, style, bars };
}

/**
 * The layer that a node is painted in, among those of the whole page: bars belong into the same, over the text's ground
 * and under a header that stays in place.
 */
function layerOf(window: Window, node: Node): string {
  let layer = 'auto';
  for (let element = parentOf(node); element; element = parentOf(element)) {
    const { position, zIndex, transform, isolation } = window.getComputedStyle(element);
    if (position !== 'static' && zIndex !== 'auto') layer = zIndex;
    else if (transform !== 'none' || isolation === 'isolate') layer = '0';
  }
  return layer;
}

/** @param marks those that bars are to stand for */
export function createMargin(window: Window & typeof globalThis, marks: () => readonly Mark[]): Margin {
  const { document } = window;
  let palette: Palette | null = null;
  let host: Host | null = null;
  let frame = 0;
  let stopping = new AbortController();
  const sizes = new window.ResizeObserver(placeSoon);

  function placeSoon(): void {
    if (palette) frame ||= window.requestAnimationFrame(place);
  }
  /** Whatever may move the text without changing it. */
  function watch(): void {
    const { signal } = stopping;
    const onScroll = ({ target }: Event): void => {
      if (target !== document) placeSoon();
    };
    document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
    document.fonts.addEventListener('loadingdone', placeSoon, { signal });
    window.addEventListener('resize', placeSoon, { signal });
  }
  /** An element that is observed already is not told of again. */
  function watchSizes(shown: readonly Mark[]): void {
    for (const { at } of shown) {
      const around = at.startContainer.parentElement?.parentElement;
      if (around) sizes.observe(around);
    }
    sizes.observe(document.documentElement);
  }

  function place(): void {
    frame = 0;
    const shown = marks();
    const [first] = shown;
    if (!palette || !first) return close();
    if (!host) watch();
    host ??= openHost(document);
    watchSizes(shown);
    const origin = host.element.getBoundingClientRect();
    const elementOf = ({ label, left, top, bottom, color }: Bar): HTMLElement => {
      const bar = document.createElement('div');
      bar.className = `bar ${label}`;
      bar.style.left = `${Math.max(left, leastLeft) - origin.left}px`;
      bar.style.top = `${top - origin.top}px`;
      bar.style.height = `${bottom - top}px`;
      bar.style.color = color;
      return bar;
    };
    host.style.textContent = styles(palette);
    host.bars.style.zIndex = layerOf(window, first.at.startContainer);
    host.bars.replaceChildren(...barsOf(window, shown).map(elementOf));
  }
  function close(): void {
    if (!host) return;
    sizes.disconnect();
    stopping.abort();
    stopping = new AbortController();
    host.element.remove();
    host = null;
  }

  return {
    refresh: placeSoon,
    show(next) {
      palette = next;
      if (palette) return placeSoon();
      window.cancelAnimationFrame(frame);
      frame = 0;
      close();
    },
  };
}

import type { Point } from './hit';

/** What the reader does in the page, as far as the card must know. */
export interface ReaderActs {
  /** Whether an event's target is the card itself. */
  isOurs(target: EventTarget | null): boolean;
  /** The pointer has come to rest; null where it has left the window. */
  rest(point: Point | null): void;
  /** A click or a tap on text, not on anything of the page that answers one. */
  press(point: Point): void;
  /** @returns whether the key has done its work here */
  escape(): boolean;
}

/** A pointer that stays so long means it: also the time to get from the sentence to the card. In milliseconds. */
const restMs = 300;

const answersClicks = 'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable]';

const isHandled = (event: Event): boolean =>
  event.defaultPrevented || (event.target instanceof Element && event.target.closest(answersClicks) !== null);

/** Listens, and changes nothing; returns how to stop. */
export function watchReader(document: Document, acts: ReaderActs): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function waitForRest(point: Point | null): void {
    clearTimeout(timer);
    timer = setTimeout(acts.rest, restMs, point);
  }

  const listeners = {
    pointermove({ target, pointerType, buttons, clientX, clientY }: PointerEvent) {
      if (pointerType === 'touch' || buttons !== 0) return;
      if (acts.isOurs(target)) clearTimeout(timer);
      else waitForRest({ x: clientX, y: clientY });
    },
    pointerleave: () => waitForRest(null),
    click(event: MouseEvent) {
      if (acts.isOurs(event.target) || isHandled(event) || document.getSelection()?.isCollapsed === false) return;
      clearTimeout(timer);
      acts.press({ x: event.clientX, y: event.clientY });
    },
    keydown(event: KeyboardEvent) {
      if (event.key === 'Escape' && acts.escape()) event.stopPropagation();
    },
  };

  const stop = new AbortController();
  const options = { signal: stop.signal, passive: true };
  document.addEventListener('pointermove', listeners.pointermove, options);
  document.documentElement.addEventListener('pointerleave', listeners.pointerleave, options);
  document.addEventListener('click', listeners.click, options);
  document.addEventListener('keydown', listeners.keydown, { ...options, capture: true });
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

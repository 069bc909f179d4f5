import type { Reading } from '../card/reading';
import { openingAround } from '../highlight/opening';
import { liveRange } from '../page/anchor';

export interface PlaceWatch {
  /** Looks where the reader is, also where they have not moved. */
  look(): void;
  last(): string | null;
  stop(): void;
}

/** Readers read somewhat above the middle of the window. */
const readingLine = 0.4;
/** Scrolling is looked at so often, in milliseconds. */
const paceMs = 100;

/** The comment nearest to where the reader reads, among those in view; null where none is. */
function commentAt(window: Window, { blocks, findings }: Reading): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const finding of findings) {
    const block = blocks[finding.block];
    const range = finding.label === 'opinion' && block && liveRange(block, finding);
    if (!range) continue;
    const { top, bottom, height } = range.getBoundingClientRect();
    if (height === 0 || bottom <= 0 || top >= window.innerHeight) continue;
    const opening = openingAround(window, range.startContainer);
    if (bottom <= opening.top || top >= opening.bottom) continue;
    const line = window.innerHeight * readingLine;
    const distance = Math.max(top - line, line - bottom, 0);
    if (distance < least) [nearest, least] = [finding.id, distance];
  }
  return nearest;
}

/** Tells which comment the reader comes to while they scroll. */
export function watchPlace(
  window: Window,
  reading: () => Reading | null,
  onPlace: (finding: string | null) => void,
): PlaceWatch {
  const stopping = new AbortController();
  let last: string | null = null;
  let timer = 0;

  function look(): void {
    window.clearTimeout(timer);
    timer = 0;
    const now = reading();
    const place = now && commentAt(window, now);
    if (place === last) return;
    last = place;
    onPlace(place);
  }
  const lookSoon = (): void => {
    timer ||= window.setTimeout(look, paceMs);
  };
  const options = { signal: stopping.signal, passive: true };
  // Boxes that scroll by themselves tell nobody around them.
  window.document.addEventListener('scroll', lookSoon, { ...options, capture: true });
  window.addEventListener('resize', lookSoon, options);
  return {
    look: lookSoon,
    last: () => last,
    stop() {
      window.clearTimeout(timer);
      stopping.abort();
    },
  };
}

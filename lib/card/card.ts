import type { Finding } from '../classify/label';
import { openHost, type CardHost } from './host';
import { findingAt, type Point } from './hit';
import { placeBeside } from './place';
import { sentenceRange, shownRanges } from './ranges';
import { findingNow, type Reading } from './reading';
import { schemeOf } from './scheme';
import { watchReader } from './watch-reader';

export interface CardOptions {
  /** Style sheet of the card. */
  styles: string;
  /** Null where nothing has been read. */
  reading(): Reading | null;
  /** Draws what there is to say of a finding. */
  draw(place: Element, finding: Finding, close: () => void): void;
}

/** The card beside a marked sentence. Only while one is open is there an element of ours in the page for it. */
export interface Card {
  /** Opens at a finding for a reader who uses keys: the focus goes into the card, and comes back from it. */
  focus(finding: Finding): void;
  /** Draws the open card anew, or closes it where its sentence is marked no more. */
  refresh(): void;
  /** The finding whose card is open, or was last. */
  last(): Finding | null;
  /** Closes, and opens no more. */
  remove(): void;
}

/** How the open card came: one that was asked for does not go with the pointer. */
type By = 'hover' | 'press' | 'key';

interface Open {
  finding: Finding;
  by: By;
  host: CardHost;
  /** What had the focus before. */
  focused: Element | null;
  stopPlacing(): void;
}

const isIn = (finding: Finding | null, other: Finding | undefined): boolean => finding?.id === other?.id;

export function createCard({ document }: Window, { styles, reading, draw }: CardOptions): Card {
  let open: Open | null = null;
  let last: Finding | null = null;

  const drawOpen = ({ host, finding }: Open): void => draw(host.place, finding, close);

  function close(): void {
    if (!open) return;
    const { host, focused, stopPlacing } = open;
    const hadFocus = document.activeElement === host.element;
    open = null;
    stopPlacing();
    host.remove();
    if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  function openAt(finding: Finding, by: By): void {
    const now = reading();
    const range = now && sentenceRange(now, finding);
    const context = now?.blocks[finding.block]?.element;
    if (!range || !context) return;
    close();
    const focused = document.activeElement;
    const host = openHost(document, styles, schemeOf(context));
    open = { finding, by, host, focused, stopPlacing: placeBeside(range, context, host.place, close) };
    last = finding;
    drawOpen(open);
  }

  function at(point: Point): Finding | null {
    const now = reading();
    return now && findingAt(document, now, point);
  }

  const stopWatching = watchReader(document, {
    isOurs: (target) => open !== null && target === open.host.element,
    rest(point) {
      if (open && open.by !== 'hover') return;
      const finding = point && at(point);
      if (!finding) close();
      else if (!isIn(finding, open?.finding)) openAt(finding, 'hover');
    },
    press(point) {
      const finding = at(point);
      if (!finding) close();
      else if (open && isIn(finding, open.finding)) open.by = 'press';
      else openAt(finding, 'press');
    },
    escape() {
      const wasOpen = open !== null;
      close();
      return wasOpen;
    },
  });

  return {
    focus(finding) {
      openAt(finding, 'key');
      open?.host.focus();
    },
    refresh() {
      if (!open) return;
      const now = reading();
      const finding = now && findingNow(now.findings, open.finding);
      if (!now || !finding) return close();
      // What the reader has just corrected they may take back, also where no mark is left of it.
      if (finding.reader !== 'said' && shownRanges(now, finding).length === 0) return close();
      open.finding = finding;
      drawOpen(open);
    },
    last: () => last,
    remove() {
      stopWatching();
      close();
    },
  };
}

/** The card's element in a page, there while a card is open. */
export interface CardHost {
  element: HTMLElement;
  /** Where the card is drawn; it covers nothing by itself. */
  place: HTMLElement;
  focus(): void;
  remove(): void;
}

/** No style of the page reaches the host, and the window is all that it is placed by; "all" leaves the direction out. */
const hostStyles = `:host {
  all: initial !important;
  direction: ltr !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  overflow: visible !important;
}`;

/**
 * Puts the host beside the page's body, above everything in the page. Its shadow root is closed: a page cannot read what
 * its reader is told, nor press the buttons.
 * @param scheme of the text that the card explains
 */
export function openHost(document: Document, styles: string, scheme: 'light' | 'dark'): CardHost {
  const element = document.createElement('aside-card');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  // A sheet of its own would be the page's object, which Firefox keeps from extensions.
  const style = document.createElement('style');
  style.textContent = hostStyles + styles;
  const place = document.createElement('div');
  place.className = 'place';
  place.style.colorScheme = scheme;
  root.append(style, place);
  document.documentElement.append(element);
  element.showPopover();
  return {
    element,
    place,
    focus: () => root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true }),
    remove: () => element.remove(),
  };
}

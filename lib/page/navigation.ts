/** What a page can do without being loaded again. */
interface Moves {
  /** Its script went to another address, or the reader went back to one. */
  onMove(): void;
  /** It was kept as it stood when the reader left it, and is shown again. */
  onReturn(): void;
}

/** Firefox has the Navigation API from 147 on; before that a script's own moves show in what it changes. */
type NavigationApi = { navigation?: EventTarget };

/** What comes behind `#` is a place in the page, but for scripts that keep their own addresses there. */
const addressOf = ({ location }: Window): string => location.href.replace(/#(?![!/]).*/u, '');

export function watchNavigation(
  window: Window & NavigationApi,
  { onMove, onReturn }: Moves,
  signal: AbortSignal,
): void {
  const { navigation } = window;
  let address = addressOf(window);
  const look = (): void => {
    const next = addressOf(window);
    if (next !== address) onMove();
    address = next;
  };
  navigation?.addEventListener('currententrychange', look, { signal });
  if (!navigation) window.addEventListener('popstate', onMove, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && onReturn(), { signal });
}

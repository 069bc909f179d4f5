/** What a page can do without being loaded again. */
interface Moves {
  /** Its script went to another address, or the reader went back to one. */
  onMove(): void;
  /** It was kept as it stood when the reader left it, and is shown again. */
  onReturn(): void;
}

/** Firefox has the Navigation API from 147 on; before that a script's own moves show in what it changes. */
type NavigationApi = { navigation?: EventTarget };

export function watchNavigation(
  window: Window & NavigationApi,
  { onMove, onReturn }: Moves,
  signal: AbortSignal,
): void {
  window.navigation?.addEventListener('currententrychange', onMove, { signal });
  window.addEventListener('popstate', onMove, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && onReturn(), { signal });
}

/** What the reader has selected, as the browser's menu tells it. */
export interface Selected {
  text: string;
  /** In the page itself, not in a frame of it. */
  isInPage: boolean;
}

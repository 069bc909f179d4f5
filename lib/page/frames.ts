/** A frame with this share of the window's width and of its height is part of what the page shows; adverts are smaller. */
const largeShare = 0.5;

/** Whether a large part of the page is a frame that its own site keeps to itself, and that therefore is not read. */
export function hasForeignFrame({ document, innerWidth, innerHeight }: Window): boolean {
  return [...document.querySelectorAll('iframe')].some((frame) => {
    if (frame.contentDocument) return false;
    const { width, height } = frame.getBoundingClientRect();
    return width >= innerWidth * largeShare && height >= innerHeight * largeShare;
  });
}

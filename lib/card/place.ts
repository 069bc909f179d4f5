import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';

/** Between the sentence and the card, and between the card and the window's edge, in CSS pixels. */
const gap = 8;

/**
 * Keeps the card beside a sentence, never over it, while the page scrolls and reflows. Below it where there is room, else
 * above, else to a side; where there is little room anywhere the card scrolls in itself.
 * @param context an element around the sentence: whatever scrolls it moves the card
 * @param onGone told when the sentence has been scrolled out of sight
 * @returns how to stop
 */
export function placeBeside(range: Range, context: Element, card: HTMLElement, onGone: () => void): () => void {
  const sentence = { getBoundingClientRect: () => range.getBoundingClientRect(), contextElement: context };
  let wasSeen = false;
  async function place(): Promise<void> {
    const { x, y, middlewareData } = await computePosition(sentence, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        flip({ fallbackPlacements: ['top-start', 'right-start', 'left-start'], padding: gap }),
        shift({ padding: gap }),
        size({
          padding: gap,
          apply: ({ availableHeight }) => {
            card.style.maxBlockSize = `${availableHeight}px`;
          },
        }),
        hide(),
      ],
    });
    const isHidden = middlewareData.hide?.referenceHidden ?? false;
    if (isHidden && wasSeen) onGone();
    wasSeen ||= !isHidden;
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    // A card that is hidden in any other way loses the focus.
    card.style.opacity = wasSeen ? '1' : '0';
  }
  return autoUpdate(sentence, card, () => void place());
}

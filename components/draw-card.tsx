import { render } from 'preact';
import { Card, type CardProps } from './Card';

/** Draws the card into an element, or draws it anew where it stands already. */
export const drawCard = (place: Element, props: CardProps): void => render(<Card {...props} />, place);

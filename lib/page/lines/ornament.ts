import { hasWords } from '../prose';
import type { LineTest } from './line';

/** Asterisks, dashes, dots: a rule between two parts of the text, drawn with signs. */
export const ornament: LineTest = (block) => (hasWords(block) ? null : 'nothing but signs');

import type { Survey, TextBlock } from '../survey';

/** Says why a line is no news text; null where it may be. */
export type LineTest = (block: TextBlock, page: Survey) => string | null;

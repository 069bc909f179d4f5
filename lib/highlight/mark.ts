import type { LastingKind } from './marks';

/** A stretch of the page's text to be marked. */
export class Mark {
  private made: StaticRange | null = null;

  constructor(
    readonly kind: LastingKind,
    /** Where it stands: a plain object, for most marks of a report are shown only where the reader wants it. */
    readonly at: StaticRangeInit,
  ) {}

  /** For a highlight; always the same, so that it can be taken out again. Static: later changes of the page stay cheap. */
  get range(): StaticRange {
    return (this.made ??= new StaticRange(this.at));
  }
}

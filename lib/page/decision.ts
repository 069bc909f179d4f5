/** Why a part of the page was left out of the news text; shown under a debug switch. */
export interface Decision {
  /** The step that decided. */
  step: string;
  element: Element;
  reason: string;
}

export type Explain = (decision: Decision) => void;

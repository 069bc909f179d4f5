/** Changes come in bursts: so long after the first one they are looked at together. */
const settleMs = 200;
/** So much work is done without a pause: pages change most while they are being opened. */
const burstMs = 2000;
/** From there on, no more than this share of the time: a page that never rests must not warm the reader's lap. */
const share = 1 / 20;

export interface Pace {
  /** How long to wait before the next piece of work, in milliseconds. */
  waitMs(): number;
  spend(ms: number): void;
  /** Starts anew, for something that the reader asked for. */
  forgive(): void;
}

/** @param now the time in milliseconds */
export function createPace(now: () => number): Pace {
  let owedMs = 0;
  let at = now();
  const settle = (): void => {
    owedMs = Math.max(0, owedMs - (now() - at) * share);
    at = now();
  };
  return {
    waitMs() {
      settle();
      return settleMs + Math.max(0, owedMs - burstMs) / share;
    },
    spend(ms) {
      settle();
      owedMs += ms;
    },
    forgive() {
      owedMs = 0;
    },
  };
}

/** Work that can be interrupted at each of its `yield`s, a fraction of a millisecond apart. */
export type Steps<T> = Generator<void, T, void>;

/** Milliseconds of one turn: a page that draws 60 frames a second has little more for a frame. */
const turn = 10;

const others = (): Promise<unknown> =>
  'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));

/** So many blocks, or elements with text, are looked at between two interruptions: each of these has a price, too. */
export const stride = 16;

/** Does the work to its end without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the work in turns, between which the page's own scripts, input and drawing have theirs. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let end = performance.now() + turn;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await others();
    end = performance.now() + turn;
  }
}

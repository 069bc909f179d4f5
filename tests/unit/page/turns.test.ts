import { expect, it } from 'vitest';
import { atOnce, inTurns, type Steps } from '../../../lib/page/turns';

function* counting(to: number): Steps<number> {
  let count = 0;
  while (count < to) {
    yield;
    count++;
  }
  return count;
}

function* failing(): Steps<void> {
  yield;
  throw new Error('no more');
}

it('does all of the work at once', () => {
  expect(atOnce(counting(1000))).toBe(1000);
});

it('lets others have their turn while it works', async () => {
  const timer = { fired: false };
  setTimeout(() => (timer.fired = true));
  function* untilFired(): Steps<string> {
    while (!timer.fired) yield;
    return 'done';
  }
  expect(await inTurns(untilFired())).toBe('done');
});

it('hands on what fails in between', async () => {
  await expect(inTurns(failing())).rejects.toThrow('no more');
});

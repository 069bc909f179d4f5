import { expect, it } from 'vitest';
import { createPace } from '../../../lib/reader/pace';

function paceAt(clock: { ms: number }) {
  return createPace(() => clock.ms);
}

it('lets a burst of work through with no more than a pause for what belongs together', () => {
  const clock = { ms: 0 };
  const pace = paceAt(clock);
  const pause = pace.waitMs();
  for (let work = 0; work < 5; work++) pace.spend(300);
  expect(pace.waitMs()).toBe(pause);
});

it('takes a twentieth of the time where work never ends', () => {
  const clock = { ms: 0 };
  const pace = paceAt(clock);
  let worked = 0;
  while (clock.ms < 3_600_000) {
    clock.ms += pace.waitMs() + 500;
    pace.spend(500);
    worked += 500;
  }
  expect(worked / clock.ms).toBeLessThan(0.055);
});

it('starts anew when the reader asks for something, and when the page has rested', () => {
  const clock = { ms: 0 };
  const pace = paceAt(clock);
  const pause = pace.waitMs();
  pace.spend(60_000);
  expect(pace.waitMs()).toBeGreaterThan(pause);
  pace.forgive();
  expect(pace.waitMs()).toBe(pause);
  pace.spend(60_000);
  clock.ms += 1_500_000;
  expect(pace.waitMs()).toBe(pause);
});

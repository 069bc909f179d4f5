import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  arguably, chances are, conceivably, could it be that, in all likelihood, in all probability, it appears
  it may be that, it seems, it would seem, maybe, my guess, one hopes, one imagines, one might think, one suspects
  one wonders, one would think, perhaps, presumably, seemingly, the odds are, who knows`;

export const cue: Cue = {
  id: 'musing',
  rule: 16,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['Perhaps the mayor has never seen a bus.', 'He presumably knew the price.'],
  miss: ['The mayor has never seen the bus.', 'He knew the price.'],
};

import type { Cue, CueExamples } from '../cue';
import { oneOf, phrases } from '../phrases';

const words = `
  arguably, chances are, conceivably, could it be that, in all likelihood, in all probability, it appears
  it may be that, it seems, it would seem, maybe, my guess, one hopes, one imagines, one might think, one suspects
  one wonders, one would think, perhaps, presumably, seemingly, the odds are, who knows`;

/** "Perhaps 300 people": a number that nobody has counted. */
const counts = oneOf(`
  two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, sixty, seventy
  eighty, ninety, dozens, hundreds, thousands, millions, half`);
const isCount = (word: string): boolean => counts.has(word) || /^\d/u.test(word);

const muses = phrases(words);

export const cue: Cue = {
  id: 'musing',
  rule: 16,
  speaksFor: 'opinion',
  find: (voice) => muses(voice).filter(({ end }) => !isCount(voice.wordFrom(end)?.lower ?? '')),
};

export const examples: CueExamples = {
  hit: ['Perhaps the mayor has never seen a bus.', 'He presumably knew the price.'],
  miss: [
    'Perhaps 300 people came, and maybe half of them left.',
    'The mayor has never seen the bus.',
    'He knew the price.',
  ],
};

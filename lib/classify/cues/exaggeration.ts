import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  a galaxy of, a million times, a thousand times, a torrent of, ad nauseam, all the time in the world
  always and everywhere, an avalanche of, an orgy of, and then some, as never before, at all costs, at every turn
  at the drop of a hat, beyond belief, beyond comparison, beyond parody, beyond the pale, biggest in the universe
  blizzard of, bloodbath, by any measure, by any stretch, countless, each and every, every last
  every man and his dog, every single, everybody knows, everyone knows, everything under the sun
  for the umpteenth time, from hell, gazillion, gazillions, hell-bent on, hellbent, in the extreme
  like never before, loads of, more than ever, mountain of, never ever, no matter how, no one believes, no sane
  nobody believes, nobody in their right mind, not a single, nothing less than, nothing short of
  nothing whatsoever, of biblical proportions, of epic proportions, of gargantuan, of mythic proportions
  off the rails, on steroids, out of thin air, over and over, run amok, the end of the world, the entire world
  the sky is falling, the whole world, time and again, time and time again, to end all, to high heaven
  to kingdom come, to smithereens, to the hilt, tsunami of, umpteen, wall-to-wall, wildest dreams, zillion, zillions`;

export const cue: Cue = {
  id: 'exaggeration',
  rule: 18,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['Every single promise was broken.', 'It is a scandal of epic proportions.'],
  miss: ['Each promise was costed by the committee.', 'The storm damaged 31 houses.'],
};

import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  a far cry from, a token gesture, allegedly objective, anything but, as it is called, at best, barely even
  disguised as, dressed up as, for what it is worth, for what it's worth, hardly, hardly a, if that
  if you can call it that, in name only, let alone, little more than, masquerading as, mere, merely, no more than a
  not exactly, nothing more than, nowhere near, ostensibly, pales beside, pales next to, scarcely
  self-appointed guardian, self-appointed guardians, such as it is, supposedly, under the guise of, what passes for
  whatever that is`;

export const cue: Cue = {
  id: 'belittling',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['It is hardly a rousing call to arms.', 'It is merely a sheet of paper.'],
  miss: ['It is 40 kilometres from the coast.', 'The reform was dropped in April.'],
};

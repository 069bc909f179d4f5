import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const turns = `
  a bit of irony, an ironic twist, as if any, as if by, as if he, as if it, as if on, as if she, as if that
  as if the, as if there, as if they, as if to, as if we, as if you, as though he, as though it, as though she
  as though that, as though the, as though they, asked to believe, be still my heart, bless her heart, bless his
  bless his heart, bless their hearts, by all means, dear leader, expected to believe, fancy that, forgive me
  god knows, god's gift, good old, heaven knows, if you please, in an ironic, in her infinite wisdom
  in his infinite wisdom, in its infinite wisdom, in their infinite wisdom, just happened to, just so happens
  led to believe, lo and behold, luckily for, lucky for, magically, miraculously, never one to, not to mention
  nothing says, of all people, of all places, of all things, or so he says, or so she says, or so they say
  or so we are told, or so we're told, or something, or whatever, pardon me, perish the thought, poor old, presto
  small matter of, so they say, so we are told, so we're told, somehow, still another, supposed to believe
  supposedly, the horror, their betters, to no one's surprise, to nobody's surprise, to the surprise of no one
  unlike certain, we are told, we're told, what's not to like, who would have thought, who'd have thought
  with a straight face, wonders never cease, yet another`;

export const cue: Cue = {
  id: 'irony',
  rule: 18,
  speaksFor: 'opinion',
  find: phrases(turns),
};

export const examples: CueExamples = {
  hit: [
    'He left, as if the bill would pay itself.',
    'And the lake, lo and behold, was full.',
    'It was the mayor, of all people, who objected.',
  ],
  miss: ['He left after the bill was paid.', 'All people on the lake were safe.'],
};

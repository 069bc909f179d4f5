import type { Cue, CueExamples } from '../cue';

const teases = [
  "you(?:'ll| will) never guess",
  "you won't believe",
  'what (?:happened|happens|came) next',
  'one thing (?:is|was) (?:clear|certain|(?:immediately )?obvious)',
  "(?:and )?it(?:'s| is| was)(?:n't| not) (?:pretty|good|what you think|going (?:well|great))",
  "here(?:'s| is) (?:why|how|what|everything|the (?:real|true))",
  'the (?:real )?(?:reason|truth) (?:why|about|behind)',
  "(?:everything|all) (?:that is |that's )?wrong (?:with|about)",
  'wait (?:till|until) you',
  'having none of it',
  '(?:says|said|tells you|told us) (?:it all|everything you need)',
];

/** Capitals tell nothing in a headline, so these are sought in any case. */
const tease = new RegExp(`\\b(?:${teases.join('|')})\\b`, 'giu');

export const cue: Cue = {
  id: 'teaser',
  rule: 18,
  speaksFor: 'opinion',
  find: ({ text }) =>
    Array.from(text.matchAll(tease), ({ 0: words, index }) => ({ start: index, end: index + words.length })),
};

export const examples: CueExamples = {
  hit: [
    "The Mayor Was Asked About the Quay, and It's Not Pretty",
    "Here's Why the Ferry Will Never Run",
    'The council answered, and one thing was immediately obvious.',
    'Everything Wrong With the New Hall',
  ],
  miss: ['The mayor was asked about the quay.', 'Here is the timetable.', 'The ferry will run again soon.'],
};

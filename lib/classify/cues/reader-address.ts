import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  dear reader, dear readers, folks, ladies and gentlemen, my fellow, my friends, you, you'd, you'll, you're, you've
  your, yours, yourself, yourselves`;

/** What notices ask of anybody who can help. */
const notices = `
  if you have (any) information, if you saw/see/witnessed anything, if you are/were/have been affected
  if you need help/support/advice`;

export const cue: Cue = {
  id: 'reader-address',
  rule: 18,
  speaksFor: 'opinion',
  find: phrases(words, notices),
};

export const examples: CueExamples = {
  hit: ['You may have noticed the smell.', 'Check your change, folks.'],
  miss: [
    'The mayor noticed the smell.',
    'They checked the change.',
    'If you have any information, call the harbour office.',
  ],
};

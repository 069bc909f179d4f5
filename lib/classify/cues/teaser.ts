import type { Cue, CueExamples } from '../cue';
import { phrasesInAnyCase } from '../phrases';

const teases = `
  you'll never guess, you will never guess, you won't believe, what happened/happens/came next
  one thing is/was (immediately) obvious, one thing is/was clear/certain
  it's not pretty/good, it's not going well/great, it's not what you think, it is/was not pretty/good
  it is/was not going well/great, it is/was not what you think, it isn't/wasn't pretty/good
  it isn't/wasn't going well/great, it isn't/wasn't what you think, here's why/how/what/everything
  here's the real/true, here is why/how/what/everything, here is the real/true, the (real) reason/truth why/about/behind
  everything/all wrong with/about, everything/all that's wrong with/about, everything/all that is wrong with/about
  wait till/until you, having none of it, says/said it all, says/said everything you need, tells you it all
  tells you everything you need, told us it all, told us everything you need`;

export const cue: Cue = {
  id: 'teaser',
  rule: 18,
  speaksFor: 'opinion',
  // Capitals tell nothing in a headline.
  find: phrasesInAnyCase(teases),
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

import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const calls = `
  it is (high/about/long/past) time to/that/we/they/he/she/someone/somebody/for, now is the time to
  it's (high/about/long/past) time to/that/we/they/he/she/someone/somebody/for
  let's, let us, let there be, let nobody, let no one, let that be
  we/you/they/he/she/everybody/everyone/nobody/somebody/politicians/voters/leaders/people had better
  we/you/they/he/she would do well to, we/you/they/he/she/it would be wise to
  we/they/nobody can ill afford, we/they/nobody can't/cannot afford, we dare not, we/they owe it to
  we (all) need/have to, you need/have to
  there is no excuse/place/room/need/reason/justification/point/substitute/shame for/in/to
  there's no excuse/place/room/need/reason/justification/point/substitute/shame for/in/to
  there can be no excuse/place/room/doubt, enough is enough, make no mistake, mark my words, don't be fooled
  do not be fooled, wake up, stand up for, speak up, shame on, think about it, look at it this way, ask yourself
  ask yourselves, call it what it is, get used to it, take heed, beware, spare us, never forget, never again
  keep in mind, bear in mind, pay attention`;

export const cue: Cue = {
  id: 'exhortation',
  rule: 14,
  speaksFor: 'opinion',
  find: phrases(calls),
};

export const examples: CueExamples = {
  hit: [
    'It is high time somebody mended it.',
    'Let us be clear about the bill.',
    'We need to talk about the quay.',
    'They had better hurry.',
  ],
  miss: ['It is time-tested and cheap.', 'The pool needs to close at six.', 'Let him in, the guard said.'],
};

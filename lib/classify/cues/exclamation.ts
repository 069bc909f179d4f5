import { matchesIn } from '../../text/matches';
import type { Cue, CueExamples } from '../cue';

const exclaimed = /!(?<=([\p{L}\p{N}')]{1,20})!)(?!=)/gu;

export const cue: Cue = {
  id: 'exclamation',
  rule: 18,
  speaksFor: 'opinion',
  find: ({ text }) =>
    matchesIn(text, exclaimed).map(({ 1: word = '', index }) => ({ start: index - word.length, end: index + 1 })),
};

export const examples: CueExamples = {
  hit: ['Nine years for one bus stop!'],
  miss: ['Nine years for one bus stop.'],
};

import type { Cue, CueExamples } from '../cue';

export const cue: Cue = {
  id: 'exclamation',
  rule: 18,
  speaksFor: 'opinion',
  find: ({ text }) =>
    text.includes('!')
      ? Array.from(text.matchAll(/!(?<=([\p{L}\p{N}')]{1,20})!)(?!=)/gu), ({ 1: word = '', index }) => ({
          start: index - word.length,
          end: index + 1,
        }))
      : [],
};

export const examples: CueExamples = {
  hit: ['Nine years for one bus stop!'],
  miss: ['Nine years for one bus stop.'],
};

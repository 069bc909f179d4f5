import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

const planned = anyOf(`
  expected, scheduled, due, set, slated, poised, planned, projected, forecast, predicted, estimated, believed, thought,
  allowed`);

const forecasters = anyOf('analysts, economists, forecasters, experts, officials, polls, surveys, models');

const dated = anyOf(`
  meet, open, begin, start, close, vote, speak, travel, visit, attend, announce, publish, launch, join, appear, host,
  hold, release, play, return, continue`);

const forecasts = `
  is/are/was/were/be/been (also/now/still/widely/not/already) ${planned} to/for/in/at/by/on/next/later/that
  ${forecasters} (now/still/also) expect/forecast/predict/project/estimate/anticipate
  will be held, will take place, will ${dated}`;

export const cue: Cue = {
  id: 'scheduled-forecast',
  rule: 16,
  speaksFor: 'fact',
  find: phrases(forecasts),
};

export const examples: CueExamples = {
  hit: [
    'The bridge is expected to open in May.',
    'Analysts forecast a mild winter.',
    'The vote is scheduled for Tuesday.',
  ],
  miss: ['This will surely end badly.', 'The bridge opened in May.'],
};

import type { Cue, CueExamples } from '../cue';
import { loadedReportingVerbs } from '../../text/reporting-verbs';

export const cue: Cue = {
  id: 'loaded-reporting-verb',
  rule: 11,
  speaksFor: 'fact',
  find: ({ words }) =>
    words.filter(({ lower }) => loadedReportingVerbs.has(lower)).map(({ start, end }) => ({ start, end })),
};

export const examples: CueExamples = {
  hit: ['The mayor boasted of the new quay.', 'He conceded that the sand was wet.'],
  miss: ['The mayor said the quay was new.'],
};

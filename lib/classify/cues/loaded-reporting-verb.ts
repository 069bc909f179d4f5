import type { Cue, CueExamples } from '../cue';
import { phrasesInAnyCase } from '../phrases';
import { loadedReportingVerbs } from '../../text/reporting-verbs';

export const cue: Cue = {
  id: 'loaded-reporting-verb',
  rule: 11,
  speaksFor: 'fact',
  find: phrasesInAnyCase([...loadedReportingVerbs].join(', ')),
};

export const examples: CueExamples = {
  hit: ['The mayor boasted of the new quay.', 'He conceded that the sand was wet.'],
  miss: ['The mayor said the quay was new.'],
};

import type { Cue, CueExamples } from '../cue';
import { either } from '../phrases';
import { reportedSpan } from '../reported';
import { cue as adjective } from './verdict-adjective';
import { cue as noun } from './verdict-noun';

const verdict = either(adjective.find, noun.find);

export const cue: Cue = {
  id: 'verdict-tail',
  rule: 12,
  speaksFor: 'opinion',
  find: (voice) => {
    const found = verdict(voice);
    if (found.length === 0) return found;
    const reported = reportedSpan(voice);
    return found.filter(({ start }) => reported !== null && start >= reported.end);
  },
};

export const examples: CueExamples = {
  hit: ['The tank was full, he said, a laughable excuse.', 'The mayor said that it never rained, which is nonsense.'],
  miss: [
    'The tank was full, he said, a day after the fire.',
    'It was a laughable excuse, he said.',
    'A laughable excuse was all they got.',
  ],
};

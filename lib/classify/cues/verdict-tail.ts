import type { Cue, CueExamples } from '../cue';
import { reportedSpan } from '../reported';
import { cue as adjective } from './verdict-adjective';
import { cue as noun } from './verdict-noun';

const verdicts = [adjective, noun];

export const cue: Cue = {
  id: 'verdict-tail',
  rule: 12,
  speaksFor: 'opinion',
  find: (voice) => {
    const reported = reportedSpan(voice);
    if (!reported) return [];
    return verdicts
      .flatMap(({ find }) => find(voice).filter(({ start }) => start >= reported.end))
      .toSorted((a, b) => a.start - b.start);
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

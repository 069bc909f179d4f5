import type { Cue, CueExamples } from '../cue';

export const cue: Cue = {
  id: 'attribution',
  rule: 9,
  speaksFor: 'fact',
  find: ({ attribution }) => (attribution ? [attribution.cue] : []),
};

export const examples: CueExamples = {
  hit: ['The quay was unsafe, the inspector said.', 'According to the port authority, the quay is closed.'],
  miss: ['The quay was closed on Monday.', 'Sadly, nobody looked.'],
};

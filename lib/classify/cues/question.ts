import type { Cue, CueExamples } from '../cue';
import { inQuestion } from '../phrases';

export const cue: Cue = {
  id: 'question',
  rule: 13,
  speaksFor: 'opinion',
  find: (voice) => {
    const end = voice.text.trimEnd().length;
    return inQuestion(({ words }) => words.slice(-1))(voice).map(({ start }) => ({ start, end }));
  },
};

export const examples: CueExamples = {
  hit: ['What, then, is the harbour for?', 'Will the bridge ever open?'],
  miss: ['He asked what the harbour was for.', 'The harbour (which one?) closed.'],
};

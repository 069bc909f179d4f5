import type { Cue, CueExamples, Find } from '../cue';
import { inQuestion } from '../phrases';

/** With the marks behind it. */
const lastWord: Find = ({ words, text }) => words.slice(-1).map(({ start }) => ({ start, end: text.trimEnd().length }));

export const cue: Cue = {
  id: 'question',
  rule: 13,
  speaksFor: 'opinion',
  find: inQuestion(lastWord),
};

export const examples: CueExamples = {
  hit: ['What, then, is the harbour for?', 'Will the bridge ever open?'],
  miss: ['He asked what the harbour was for.', 'The harbour (which one?) closed.'],
};

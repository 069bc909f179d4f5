import type { Cue, CueExamples } from '../cue';
import { remarkOf } from '../../text/remark';

export const cue: Cue = {
  id: 'insert-marker',
  rule: 1,
  speaksFor: 'opinion',
  find: ({ text }) => {
    const remark = remarkOf(text);
    return remark?.kind === 'insert' ? [{ start: 0, end: remark.end }] : [];
  },
};

export const examples: CueExamples = {
  hit: ['Comment: The quay was never for the ferries.', "Editor's note: We have heard that before."],
  miss: ['Asked for comment, the port authority did not reply.', 'Correction: The ferry seats 90 people.'],
};

import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  absolutely, all the more, all too, all too often, completely, deeply, downright, eminently, endlessly, ever so
  exceedingly, extraordinarily, far more than, far too, far too often, flat-out, genuinely, grossly, hugely
  immensely, infinitely, inherently, just plain, literally, monumentally, much too, nothing but, only too, overly
  patently, perfectly, positively, profoundly, quite literally, quite simply, really, sheer, simply, singularly
  so very, such a, such an, supremely, terribly, thoroughly, totally, truly, unabashedly, utter, utterly, very
  way too, wholly, wildly`;

export const cue: Cue = {
  id: 'booster',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['The plan is utterly beside the point.', 'It was far too late for all that.'],
  miss: ['The plan was published on Tuesday.', 'Nine trains ran late.'],
};

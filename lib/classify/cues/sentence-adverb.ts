import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  absurdly enough, alarmingly, alas, amazingly enough, amusingly, astonishingly, bizarrely enough, curiously
  curiously enough, disappointingly, fittingly, for good reason, fortunately, funnily enough, happily for
  hopefully, incredibly enough, interestingly, interestingly enough, ironically, laughably, little wonder, luckily
  mercifully, more worryingly, most worryingly, no wonder, not surprisingly, oddly, oddly enough, paradoxically
  perhaps not surprisingly, predictably, quite rightly, rather sadly, regrettably, rightly, rightly so, sadly
  sadly enough, shamefully, shockingly, small wonder, strangely enough, surprisingly, tellingly, thankfully
  to put it mildly, to say the least, tragically, understandably, unfortunately, unhappily, unsurprisingly
  with good reason, worryingly`;

export const cue: Cue = {
  id: 'sentence-adverb',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['Sadly, nobody at the ministry reads its own reports.', 'The bill, unfortunately, will be paid by tenants.'],
  miss: ['The bill will be paid by tenants.', 'It was a sad and rainy day.'],
};

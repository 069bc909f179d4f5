import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  aha, ahem, amen, argh, blah blah, boo, boy oh boy, bravo, come on, d'oh, dear me, doh, duh, for crying out loud
  for god's sake, for goodness' sake, for heaven's sake, gee, gee whiz, god forbid, good grief, good heavens
  good riddance, goodness gracious, gosh, ha ha, haha, hallelujah, heaven forbid, heck, hell no, hell yes
  hey presto, ho hum, hooray, hurrah, hurray, kudos, lol, meh, my goodness, nah, nope, oh dear, oh my, oh no
  oh wait, oh well, oh yes, omg, oops, ouch, phew, shucks, sigh, so there, thank god, thank goodness, thank heavens
  tsk, tut tut, ugh, uh oh, voila, whoa, whoopee, whoops, wow, wtf, yawn, yay, yeah, yep, yikes, yippee, yuck, yup`;

export const cue: Cue = {
  id: 'interjection',
  rule: 18,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['Oops, there goes the surplus.', 'Wow, that took them only nine years.'],
  miss: ['The surplus fell to nine million.', 'The ship left the port at dawn.'],
};

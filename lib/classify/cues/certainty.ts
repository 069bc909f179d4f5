import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  admittedly, as anyone can see, as everyone knows, as we all know, assuredly, beyond a doubt, beyond doubt
  beyond question, certainly, clear to anyone, clearly, doubtless, fair enough, for all to see, frankly
  in no uncertain terms, indisputably, inevitably, it goes without saying, it is safe to say, it's safe to say
  make no mistake, manifestly, mind you, naturally, needless to say, no doubt, obviously, of course, plainly
  quite obviously, self-evidently, suffice it to say, suffice to say, surely, there is little doubt
  there is no denying, there is no doubt, there's little doubt, there's no denying, there's no doubt, to be clear
  to be fair, to be sure, undeniably, undoubtedly, unmistakably, unquestionably, without a doubt, without question`;

export const cue: Cue = {
  id: 'certainty',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['The bill will of course be paid by tenants.', 'Surely somebody has noticed.'],
  miss: ['Two of the three roads were clear by noon.', 'She is a certified baker.'],
};

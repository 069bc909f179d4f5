import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

const quality = anyOf(`
  absurd, amazing, astonishing, bad, best, better, bizarre, chilling, comforting, depressing, difficult, doubtful,
  easy, fair, fitting, foolish, funny, galling, great, hard, heartening, impossible, inconceivable, ironic, maddening,
  nice, obvious, odd, outrageous, plain, pointless, premature, refreshing, remarkable, ridiculous, right, sad, safe,
  shameful, strange, striking, surprising, telling, tempting, tragic, understandable, unfair, unlikely, unthinkable,
  worrying, worth, wrong`);

const degree = anyOf('so, very, just, all, too, also, always, simply, quite, rather, particularly, especially');

const flaw = anyOf('trouble, problem, irony, tragedy, shame, pity, beauty, joke, danger, worry, upshot, catch, rub');

const frames = `
  it/that/this/what is/was/seems/remains (${degree}) ${quality} to/that/how/why/when/if/enough
  it's/that's (${degree}) ${quality} to/that/how/why/when/if/enough
  it/that/this is/was no surprise/accident/coincidence/secret/wonder/joke/way/exaggeration/small
  it's/that's no surprise/accident/coincidence/secret/wonder/joke/way/exaggeration/small
  it/that/this is/was a shame/pity/disgrace/scandal/joke/mistake/sham/travesty
  it's/that's a shame/pity/disgrace/scandal/joke/mistake/sham/travesty, it/that/this is/was an outrage/insult
  it/that is one thing to, it's/that's one thing to, it/that is not enough to, it's/that's not enough
  it is too late/early, it's too late/early, small/cold comfort, about time
  the ${flaw} is/was/lies, the trouble with, the problem with, the problem here
  the funny/sad/strange/odd/curious/remarkable/ridiculous/amazing thing is/about
  the good/bad/worst/best/sad/scary part/news is, the sad/simple/plain/hard/ugly/brutal truth/fact/reality is/remains
  the fact/truth/reality/point is/remains (that), the fact of the matter, therein lies
  here's the thing/problem/rub/catch/deal, here is the thing/problem/rub/catch
  is/are/was/were/be/been/seems/looks/isn't/aren't (far/simply/just/still) too * to/for, so * that even
  no match for, no friend of, no stranger to, no better than, no different from, none too
  good reason/reasons to/why, every reason to, no reason to believe/think, reason enough, good for nothing
  worth remembering/noting/asking/repeating/celebrating, a waste of, in dire need, sorely needed/lacking/missed
  badly needs, in its/their own right, to his/her/their/its credit, has/have no business
  makes/make/made no sense, makes/make/made perfect sense, doesn't/didn't make sense
  doesn't/didn't/don't help that, does/did not help that, leaves/leave/left much to be desired
  only himself/herself/itself/themselves to blame, seems/seem lost on, lost on him/her/them
  fails/fail/failed to grasp/understand/impress/inspire/convince/live/mention/see
  can't/cannot be bothered, don't/doesn't get it, for all his/her/its/their, when it suits, as long as it suits
  good luck with, the best he/she/they/it can/could do, not much of a, not exactly a, not all that, anything but
  more harm than good, more questions than answers, a cautionary tale, a textbook case, case in point
  a perfect/classic/prime/shining example, reeks of, smacks of, tantamount to, rife with, a treasure trove
  a big/huge deal, no big deal, a/one heck/hell of a, a far cry, a step too far, as (well) it should, as they should
  made/make the right/wrong decision/choice/call
  the right/wrong decision/choice/call/move/way/thing/time/person/side to/for/of
  did/does/doing/done a great/good/fine/poor/terrible/superb/decent/bad/remarkable job
  did/does/doing/done an excellent/awful/abysmal/admirable job, what's worse, what is worse, all but dead
  beneath contempt, beyond the pale, beyond parody, by any measure/standard, to say the least, to put it mildly/kindly
  at his/her/its/their worst/best, in full view, for the sake of it, for its own sake`;

export const cue: Cue = {
  id: 'verdict-frame',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(frames),
};

export const examples: CueExamples = {
  hit: [
    'It is hard to see who gains.',
    'The trouble with the plan is its price.',
    "That's no way to run a port.",
    'The new hall is too grand to be useful.',
  ],
  miss: ['It is a port on the north coast.', 'The plan has a price of 40 million.'],
};

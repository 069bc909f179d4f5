import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

const degree = anyOf(`
  mostly, largely, wholly, entirely, completely, totally, utterly, demonstrably, patently, plainly, simply, flatly,
  just, outright, partly, blatantly, provably, flat, dead, plain, clearly`);

const finding = anyOf(`
  true, false, untrue, wrong, misleading, unsubstantiated, unfounded, baseless, unproven, inaccurate, fabricated,
  fictitious, invented, incorrect, bogus, unsupported`);

const verdicts = `
  we rate/rated/give/gave/award/find/judge this/that/it/the/his/her/their, our verdict/ruling/rating
  pants on fire, pinocchio/pinocchios, half-truth/half-truths, half true, ${degree} ${finding}, ${degree} made up
  cherry-pick/cherry-picks/cherry-picked/cherry-picking, out of whole cloth, no basis in fact/reality
  flies/fly in the face, doesn't/don't/didn't add/stack/hold up, doesn't/don't/didn't hold water
  does/do/did not add/stack/hold up, doesn't withstand scrutiny, does not withstand scrutiny, doesn't square with
  without a shred, not a shred, no shred, zero evidence, strains credulity, stretches the truth
  is/was/are/were (also/not/still/wildly/grossly) wrong/untrue/nonsense/false/misleading/bogus/inaccurate
  is/are (simply/just/plainly/also/still) not true, isn't/aren't true, is a lie/myth/fiction/fabrication, are lies/myths
  gets/get/got it right/wrong, easily disproved/debunked, long debunked, missing/lacks/needs context
  has/have (long) been (thoroughly/widely/repeatedly) debunked, contrary to his/her/their/its claim/claims
  the numbers tell/show, the evidence says/suggests otherwise, the opposite is true, nothing could be further`;

export const cue: Cue = {
  id: 'fact-check-verdict',
  rule: 17,
  speaksFor: 'opinion',
  inMarks: true,
  find: phrases(verdicts),
};

export const examples: CueExamples = {
  hit: [
    'We rate the claim mostly true.',
    'The figure is wholly unsubstantiated.',
    'That is simply not true.',
    'His numbers do not add up.',
  ],
  miss: ['The court found him guilty.', 'The hotel is rated four stars.', 'It is true of every town on the lake.'],
};

import type { Cue, CueExamples } from '../cue';
import { anyOf, inQuestion, phrases } from '../phrases';

const negated = anyOf(`
  isn't, aren't, wasn't, doesn't, don't, didn't, hasn't, haven't, won't, can't, couldn't, shouldn't, wouldn't`);

const turns = `
  ${negated} it/that/this/they/we/he/she/you/there/the/all/anyone/somebody
  does/do/did/has/have/can/could/would/will/is/are/was anybody/anyone
  does/do/did/are/have we/you/they/he/she/it really/seriously/honestly/actually
  why/how/what/who/where on earth, why/how/what/who/where in the world, why/what/who/where the hell/heck
  what/who/where/how else, what possible, what could possibly, what kind/sort of, what if, what planet
  why not, why would/should/must/bother/pretend/waste/even/stop, why are/do/is we/they, why is it that
  who needs/cares/knew/wouldn't/doesn't, who could/can blame, who would/could have, who are they/we kidding
  who in their right mind, since when, is it any wonder, or is it, so what, what happened to, whatever happened
  how dare/stupid/naive/convenient, how can/could anyone/anybody/we/they/it, how hard is/can, how many more
  how much longer/more, how long must/before/until, what good is, what is the point, what's the point
  what are we/they, what is he/she/it hiding, what were they thinking, is that/this/it really, am i the only
  are we supposed/to/expected, sound/sounds familiar, ring a bell, remember, really, seriously, surely, ever
  where was/were the, where is/are the outrage, when will they/we/he/she/it ever`;

export const cue: Cue = {
  id: 'rhetorical-question',
  rule: 13,
  speaksFor: 'opinion',
  find: inQuestion(phrases(turns)),
};

export const examples: CueExamples = {
  hit: [
    'Does anybody still believe that this was an accident?',
    'Why on earth would a baker need a yacht?',
    "Isn't it time to say so?",
    'Who needs a bridge without a road?',
  ],
  miss: [
    'Which train stopped when the signal failed?',
    'When does the new tariff start?',
    'The minister did not say why on earth he left.',
  ],
};

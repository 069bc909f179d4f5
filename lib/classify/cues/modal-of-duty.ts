import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const modals = `should (not), shouldn't, must (not), mustn't, ought (not) to`;

/** Indirect questions and conditions, deadlines and other terms, fixed compounds. */
const ordinary = `
  if/that/why/whether/how/when/what/which/who/where should/must
  if/that/why/whether/how/when/what/which/who/where * should/must
  if/that/why/whether/how/what/which * * should/must
  should the/a/an/he/she/it/they/any/there, should arrive, should be back
  should/must be at least, should/must be ready/complete/completed/finished/available/open/able
  should/must be submitted/paid/filed/signed/returned/made/sent/approved/aged/over/under
  must have/see/read/win, must first/also/now/still, must decide`;

export const cue: Cue = {
  id: 'modal-of-duty',
  rule: 14,
  speaksFor: 'opinion',
  find: phrases(modals, ordinary),
};

export const examples: CueExamples = {
  hit: [
    'The council should sell the yacht.',
    'Somebody must tell the mayor.',
    'They ought to know.',
    'This should never have been built.',
  ],
  miss: [
    'If it should rain, the match moves to Sunday.',
    'Bring a must-have coat.',
    'The report asks how the city should pay.',
    'Entries must be submitted by Friday.',
  ],
};

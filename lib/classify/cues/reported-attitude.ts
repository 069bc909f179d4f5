import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

const feeling = anyOf(`
  shocked, surprised, angry, angered, outraged, pleased, delighted, disappointed, worried, concerned, frustrated, upset,
  furious, happy, unhappy, sad, saddened, proud, keen, reluctant, confident, optimistic, pessimistic, skeptical,
  sceptical, convinced, unsure, afraid, alarmed, relieved, thrilled, heartbroken, devastated, grateful, willing,
  unwilling`);

const judged = anyOf('accused, criticized, criticised, praised, quoted, credited, blamed, mocked, hailed, condemned');

const holding = anyOf(`
  believes, believed, thinks, thought, feels, felt, hopes, hoped, fears, feared, wants, wanted, expects, expected,
  worries, considers, considered, regards, regarded, prefers, preferred, wishes, wished, doubts, doubted, suspects,
  suspected`);

const attitudes = `
  was/were/is/are/been/became/grew (very/deeply/also/clearly/so/increasingly) ${feeling}
  was/were/been/being/is/are ${judged}, he/she/they/who (also/had/has/still/never) ${holding}`;

export const cue: Cue = {
  id: 'reported-attitude',
  rule: 10,
  speaksFor: 'fact',
  find: phrases(attitudes),
};

export const examples: CueExamples = {
  hit: ['The minister was shocked by the bill.', 'Residents were deeply worried.', 'She hopes to reopen the shop.'],
  miss: ['The minister signed the bill.', 'The quay will sink.'],
};

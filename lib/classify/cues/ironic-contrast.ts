import type { Cue, CueExamples } from '../cue';
import { anyOf, either, opening, phrases } from '../phrases';

const role = anyOf(`
  administration, candidate, city, company, country, council, firm, governor, government, group, guy, king, leader, man,
  mayor, minister, movement, nation, network, newspaper, outlet, party, person, people, politician, president,
  senator, woman`);

const measures = `
  for a/an/one ${role} who/that/which/so, for someone/somebody/people who/so, for all the/his/her/their/its talk/bluster`;

const contrasts = `
  this from a/an/the ${role}, this coming from, coming from a/the ${role} who/that, the (very) same ${role} who/that
  these are the (very) same people, this is the (very) same ${role}, the very people who, the very ${role} that/who
  even as he/she/they preaches/preach/lectures/lecture, never mind that, conveniently forgets/forgetting/omits/ignores
  not that anyone/anybody/he/she/they/it, funny how, curiously silent/absent, strangely silent, suddenly discovered
  suddenly cares/care, has suddenly found, only when it suits, but only when/if it suits, so much for, and yet somehow
  practise/practice what he/she/they preaches/preach, except when, until it wasn't, apparently not, or not, or so`;

/** "For a man who …" weighs him only where it opens the sentence. */
const measured = opening(phrases(measures));

const contrasted = phrases(contrasts);

export const cue: Cue = {
  id: 'ironic-contrast',
  rule: 18,
  speaksFor: 'opinion',
  find: either(measured, contrasted),
};

export const examples: CueExamples = {
  hit: [
    'For a party that calls itself thrifty, it owns a great many yachts.',
    'This is the very same council that called the quay safe.',
    'The company is curiously silent on the price.',
  ],
  miss: [
    'The party is looking for a man who saw the fire.',
    'The council met at the same hall.',
    'She was silent on the price.',
  ],
};

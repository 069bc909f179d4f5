import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

/** Those whom rules bind: people and things in a role, always many. */
const bound = anyOf(`
  airlines, applicants, applications, banks, bids, buyers, candidates, children, companies, customers, defendants,
  drivers, employees, employers, entries, firms, foreigners, guests, jurors, landlords, manufacturers, members,
  migrants, officers, operators, owners, parents, participants, passengers, patients, pilots, players, providers,
  pupils, residents, restaurants, schools, sellers, ships, shops, students, teams, tenants, tourists, travelers,
  travellers, users, vehicles, visitors, voters, workers`);

const rule = anyOf(
  'law, rule, rules, act, bill, code, regulation, regulations, statute, treaty, constitution, ordinance',
);

const duties = `
  ${bound} (also/now/still) must/should/may, under the (new/proposed/current) ${rule}
  the (new/current) ${rule} (also) says/say/states/requires/require/stipulates/provides/mandates/bars/allows
  is/are/was/were/be required to, is/are obliged to, legally required/bound/obliged, must be at least
  must be aged/over/under/submitted/approved/signed/filed/paid/received/registered/returned/completed`;

export const cue: Cue = {
  id: 'legal-duty',
  rule: 14,
  speaksFor: 'fact',
  find: phrases(duties),
};

export const examples: CueExamples = {
  hit: [
    'Applicants must be 18 or older.',
    'Drivers should carry a permit under the new law.',
    'The rules say ships must stop.',
  ],
  miss: ['The mayor must resign.', 'This should never have happened.'],
};

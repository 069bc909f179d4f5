import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

const nameless = anyOf(`
  some, many, most, others, few, several, plenty, observers, analysts, experts, critics, supporters, opponents,
  commentators, insiders, sources, scientists, economists, historians, pundits, people, locals, skeptics, sceptics,
  advocates, detractors, admirers`);

const auxiliary = anyOf('also, have, had, long, still, now, even, may, will, would');

const holding = anyOf(`
  say, said, see, saw, believe, believed, think, thought, argue, argued, fear, feared, agree, agreed, claim, claimed,
  wonder, wondered, warn, warned, suggest, suggested, expect, hope, hoped, view, viewed, consider, considered, worry,
  worried, complain, complained, contend, doubt, suspect, predict, predicted, question, questioned, point, call, called,
  feel, felt, note, noted, speculate, speculated`);

const spread = anyOf('widely, largely, generally, often, commonly, increasingly, broadly, popularly');

const held = anyOf(`
  seen, regarded, viewed, believed, considered, thought, expected, understood, perceived, assumed, held, known,
  described, criticized, criticised, credited, blamed, accepted, rumored, rumoured`);

const sources = `
  ${nameless} (${auxiliary}) ${holding}, some/many/most/several/few * (${auxiliary}) ${holding}
  is/are/was/were/been/be ${spread} ${held}, it is/was said/believed/thought/understood/rumored/rumoured
  it's said/believed/thought/understood/rumored/rumoured, in some eyes`;

export const cue: Cue = {
  id: 'vague-source',
  rule: 20,
  speaksFor: 'fact',
  find: phrases(sources),
};

export const examples: CueExamples = {
  hit: [
    'Some say the quay is cursed.',
    'Experts agree that sand is soft.',
    'The deal is widely seen as a retreat.',
    'Critics see it as a waste.',
  ],
  miss: ['Some boats are blue.', 'The critic Ann Lorne wrote the book.'],
};

import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  apologist, apologists, armchair generals, bigot, bigots, blowhard, bozo, buffoon, buffoons, bullies, bully
  charlatan, charlatans, chattering classes, clown, clowns, con artist, con man, coward, cowards, crackpot
  crackpots, cretin, cronies, crony, crook, crooks, demagogue, demagogues, despot, despots, dimwit, do-gooder
  do-gooders, do-nothing, dullard, dunce, dupes, egomaniac, fanatic, fanatics, fat cat, fat cats, fearmonger
  fearmongers, fool, fools, goon, goons, hacks, henchman, henchmen, hothead, huckster, hucksters, hypocrite
  hypocrites, idiot, idiots, imbecile, know-nothing, kooks, lackey, lackeys, lamestream, lapdog, lapdogs, liar
  liars, loony, loser, lout, louts, lunatic, lunatics, madman, megalomaniac, minion, minions, moron, morons
  mouthpiece, mouthpieces, nanny state, narcissist, numbskull, nutcase, nutjob, opportunist, opportunists
  party hacks, phonies, plutocrat, plutocrats, political hacks, punditocracy, puppet, puppets, quacks, rascals
  scaremonger, scaremongers, scoundrel, scoundrels, sheeple, shill, shills, simpleton, snob, snobs, snowflake
  snowflakes, stooge, stooges, sycophant, sycophants, the usual suspects, thug, thugs, toadies, toady, traitor
  traitors, trickster, tyrant, tyrants, unelected bureaucrats, warmonger, warmongers, whiner, whiners, windbag
  windbags, yes-men, zealot, zealots`;

export const cue: Cue = {
  id: 'name-calling',
  rule: 18,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['Only a clown would sign such a lease.', 'The company and its lackeys have gone quiet.'],
  miss: ['Only a member may sign the lease.', 'The company declined to comment.'],
};

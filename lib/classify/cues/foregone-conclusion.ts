import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

const outcome = anyOf(`
  be, make, get, have, end, lead, come, lose, win, cost, go, fail, fall, need, become, bring, turn, do, take, help,
  hurt, find, see, know`);

const seeming = anyOf('looks, look, looked, seems, seemed, sounds, sound, sounded, feels, felt');

const degree = anyOf('increasingly, more, rather, very, suspiciously, awfully, likely, a');

const blunder = anyOf(`
  panic, desperate, desperation, cynical, smear, stunt, attempt, admission, excuse, joke, farce, mistake, surrender,
  retreat, betrayal, bluff, lie, threat, plot, loser, winner`);

const conclusions = `
  will/would/could/must surely/certainly/inevitably/undoubtedly/doubtless/only/never/always/forever ${outcome}
  will/would/could/must (almost) certainly ${outcome}, will/would no doubt
  bound to, doomed to, destined to, sure to, guaranteed to, fated to, is/are/was/were doomed, likely to backfire
  certain to fail/lose/backfire/anger/disappoint, could/may/might/will/would backfire, only a matter of time
  spell/spells (big) trouble/disaster/doom, recipe for disaster/trouble/chaos, writing on the wall
  beginning of the end, point of no return, pay a/the price, come/comes/came back to haunt
  end/ends/ended badly/well, end/ends/ended in tears, history will, will be remembered, may/might/could well
  might as well, stand/stands to gain/lose, risk/risks looking/becoming/losing/turning/being, run/runs the risk
  time will tell, remains to be seen, would/could/might mean the end, will have to wait, there will be more
  ${seeming} (${degree}) like a/an ${blunder}, ${seeming} (${degree}) (bit) as if/though
  ${seeming} (${degree}) (bit) shaky/doomed/bleak/grim/weak/foolish/silly/premature/suspicious/desperate/hollow
  ${seeming} (${degree}) (bit) fishy/odd/strange/familiar, little chance of, no chance of, a slim chance
  won't/wouldn't be the last, will/would not be the last, won't/wouldn't end well`;

export const cue: Cue = {
  id: 'foregone-conclusion',
  rule: 16,
  speaksFor: 'opinion',
  find: phrases(conclusions),
};

export const examples: CueExamples = {
  hit: [
    'This will surely end badly.',
    'The scheme is doomed to fail.',
    'It looks like a panic move.',
    'That could backfire.',
  ],
  miss: ['The bridge will open in May.', 'It looks like a barn.', 'Rain is expected to end by Friday.'],
};

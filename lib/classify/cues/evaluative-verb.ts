import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  backpedal, backpedaled, backpedalled, bamboozle, bamboozled, beggars belief, betrays, bludgeon, bludgeoned
  boggles the mind, botch, botches, bothered to, bungle, bungled, bungles, bury its head, bury their heads
  butchered, care nothing, cares nothing, cave in, caved in, caves in, cheapen, cheapens, coddle, coddled, coddling
  concoct, concocted, conjures up, cosying up, could care less, could not care less, couldn't care less, cowering
  cowers, cozy up, cozying up, debase, debased, debases, deceive, deceives, defies belief, delude, deluded, demean
  demeans, demonise, demonised, demonising, demonize, demonized, demonizes, demonizing, desecrate, deserve
  deserve better, deserve to, deserved better, deserves a, deserves better, deserves no, deserves the, deserves to
  dither, dithered, dithering, dithers, double down on, dupe, duped, exude, exuded, exudes, fail miserably
  failed miserably, fails miserably, falls flat, fawn over, fawned over, fawns over, fell flat, fetishize, flaunts
  fleece, fleeced, flounder, floundered, floundering, flounders, foist, foisted, foisting, fritter, frittered
  fudge, fudged, fudges, gaslight, gaslighting, gaslit, get away with, gets away with, getting away with
  gloss over, glossed over, glosses over, glossing over, got away with, gotten away with, grandstand, grovel
  groveled, grovelled, gush over, gushes, gushing over, hoodwink, hoodwinked, indulges, indulging, kowtow, kowtowed
  kowtowing, let down, lose touch, lost her way, lost his way, lost its way, lost their way, lost touch, malign
  maligned, maligns, mangle, mangled, mince words, miss the point, missed the point, misses the point
  missing the point, mollycoddle, oozed, oozes, pander, pander to, pandered, pandering to, panders, paper over
  papered over, papers over, parroting, peddle, peddled, peddles, peddling, perpetuate, perpetuates, perpetuating
  play politics, playing politics, plays the victim, pontificate, pontificated, pontificating, preen, preening
  pretend, pretended, pretending, pretends, prey on, preyed on, preys on, profiteer, raise red flags, ram down
  ram through, rammed through, rang hollow, reek, reeks, regurgitate, regurgitated, regurgitates, ring hollow
  rings hollow, scapegoat, scapegoated, score points, scoring points, sell out, sells out, shove down, shoved down
  smack of, smacked of, smacks of, smearing, smears, sneer at, sneered at, sneers, sold out, spew, spewed, spewing
  spews, spoon-fed, spout, spouted, spouting, spouts, squander, squandered, squandering, squanders
  stab in the back, stifles, stinks, stoop, stooped, stoops, suck up to, sucker, suckered, sucking up to, sullied
  sully, sweep under the rug, swindled, swoon over, swooned over, throw under the bus, tie itself in knots, trample
  trampled, tramples, trampling, trashing, turn a blind eye, turned a blind eye, turned a deaf ear
  turning a blind eye, turns a blind eye, usurped, usurping, usurps, vilified, vilify, vilifying, waffle, waffled
  waffles, wallow, wallowed, wallowing, wallows, wasted on, wastes, wasting, wax poetic, weaponise, weaponised
  weaponize, weaponized, weaponizing, whine, whines, whip up, whipped up, whipping up, whitewash, whitewashed
  whitewashing, wilt, worship, worshipping, worships, wreak, wreaking, wrecks`;

export const cue: Cue = {
  id: 'evaluative-verb',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['They squandered a decade of goodwill.', 'The board glossed over the cost.'],
  miss: ['The agency published its figures on Friday.', 'The train stopped at Harrow Vale for an hour.'],
};

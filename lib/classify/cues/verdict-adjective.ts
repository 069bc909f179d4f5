import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  abhorrent, abject, absurd, abysmal, admirable, adroit, alarmist, amateurish, appalling, arrogant, asinine
  astounding, astute, atrocious, awesome, awful, banal, barbaric, benighted, bizarre, blatant, blinkered, blithe
  boneheaded, breathtaking, brilliant, brutish, cack-handed, callous, captivating, cheesy, clear-eyed, clownish
  clueless, clumsy, cockamamie, coldhearted, commendable, complacent, contemptible, contemptuous, contrived
  cowardly, crass, craven, crazy, creepy, cringeworthy, cruel, cynical, daft, damnable, dastardly, deceitful
  delightful, delusional, demagogic, deplorable, depressing, deranged, derisory, despicable, detestable, devious
  diabolical, disgraceful, disgusting, disheartening, dishonest, dishonorable, dishonourable, disingenuous
  dogmatic, dreadful, dreary, dumb, egregious, execrable, exemplary, exhilarating, exquisite, eye-watering, facile
  fallacious, fanciful, farcical, fatuous, fawning, feckless, feeble, fishy, flimsy, foolhardy, foolish, galling
  garish, ghastly, gorgeous, grandiose, gratuitous, greedy, grotesque, gullible, gutless, half-baked, half-hearted
  halfhearted, ham-fisted, hapless, haughty, heartless, heartwarming, hideous, high-minded, hilarious
  holier-than-thou, horrendous, horrible, horrid, hyperbolic, hypocritical, hysterical, idiotic, ignoble
  ignominious, ignorant, ill-advised, ill-conceived, ill-considered, ill-judged, immature, impeccable, imperious
  implausible, impotent, inane, incoherent, incompetent, incomprehensible, indefensible, ineffectual, inept
  inexcusable, inexplicable, infantile, infuriating, insane, insidious, insightful, insipid, insufferable
  intolerable, irrational, irresponsible, jaw-dropping, jingoistic, joyless, lamebrained, lamentable, laudable
  laughable, loathsome, lousy, ludicrous, lunatic, lurid, magnificent, majestic, malevolent, manipulative
  marvellous, marvelous, mawkish, mealy-mouthed, mean-spirited, measly, mediocre, melodramatic, mendacious
  mind-boggling, mindless, misbegotten, misguided, monstrous, moronic, myopic, naive, narcissistic, narrow-minded
  nauseating, nefarious, nightmarish, nonsensical, noxious, nutty, oafish, obnoxious, obscene, obsequious, obtuse
  odious, opportunistic, outlandish, outrageous, overheated, oversimplified, overwrought, paltry, paranoid
  pathetic, patronising, patronizing, perfidious, pernicious, perverse, petty, petulant, phenomenal, phoney, phony
  pious, pitiful, po-faced, poisonous, pompous, ponderous, preposterous, prescient, pretentious, principled
  propagandistic, puerile, puny, rabid, reckless, regrettable, reprehensible, repugnant, repulsive, retrograde
  ridiculous, risible, rotten, ruinous, sanctimonious, scandalous, scurrilous, self-congratulatory, self-defeating
  self-evident, self-important, self-indulgent, self-righteous, self-serving, selfish, sensationalist, shabby
  shambolic, shameful, shameless, shoddy, short-sighted, shortsighted, shrill, sickening, silly, simplistic
  sinister, slavish, sleazy, sloppy, smarmy, smug, snide, sordid, specious, spineless, splendid, spurious, stupid
  sublime, superb, superficial, surreal, sycophantic, tasteless, tawdry, tedious, terrible, terrific, thoughtless
  thuggish, tin-eared, tiresome, tone-deaf, toothless, trite, trivial, two-faced, tyrannical, unaccountable
  unashamed, unbecoming, unbelievable, unbridled, uncaring, unconscionable, unctuous, undeniable, undeserved
  undignified, unedifying, unenviable, unforgivable, unhinged, unholy, unimaginative, unimpressive, uninspired
  uninspiring, unjustifiable, unpardonable, unpatriotic, unprincipled, unscrupulous, unseemly, unserious
  unspeakable, unsurprising, unwise, unworthy, useless, vacuous, vain-glorious, vainglorious, vapid, venal
  vengeful, venomous, vile, vindictive, weak-kneed, weird, well-intentioned, whiny, witless, woeful, wonderful
  wondrous, worthless, wretched, wrong-headed, wrongheaded`;

export const cue: Cue = {
  id: 'verdict-adjective',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: [
    'The ministry gave a pathetic answer to the families.',
    'It was an ill-judged, half-baked reform from the start.',
    'Ludicrous as it sounds, the plan passed.',
  ],
  miss: [
    'The council approved the plan by 14 votes to nine.',
    'In May the Bellwater theatre shows Horrible Histories.',
    'The heavy rain caused a long delay.',
  ],
};

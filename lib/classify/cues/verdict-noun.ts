import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  a mess, a rant, abomination, absurdity, affront, alarmism, amnesia, an excuse, arrogance, avarice, backwardness
  balderdash, baloney, blather, bluster, boondoggle, bravado, bromides, buffoonery, bungling, bunk, calamity
  canard, caricature, carte blanche, charade, chicanery, chutzpah, claptrap, clownery, complacency, con job, copout
  cowardice, cravenness, cynicism, damp squib, debacle, deceit, decency, delusion, delusions, demagoguery
  depravity, dirty secret, disgrace, dishonesty, disservice, dog whistle, dog's breakfast, dogma, doublespeak
  drivel, duplicity, dystopia, echo chamber, egotism, epitome, excuses for, extravagance, facade, fairy tale
  fairytale, fallacy, fanaticism, fantasies, farce, fear-mongering, fearmongering, feeble excuse, fiasco, fig leaf
  figment, flattery, flip-flop, fluff, folly, foolishness, frenzy, futility, genius, gibberish, gimmick, gimmicks
  gobbledygook, godsend, grandstanding, greed, guff, gullibility, hatchet job, her rant, heresy, heroism, his rant
  hogwash, hokum, hooey, hubris, humbug, hype, hyperbole, hypocrisy, hysteria, hysterics, idiocy, ignorance
  illusion, illusions, immorality, impotence, incoherence, incompetence, indecency, indulgence, ineptitude
  inhumanity, insanity, ironies, irony, irresponsibility, jingoism, kangaroo court, lame excuse, laughing matter
  laughing stock, laughingstock, laziness, legerdemain, lip service, lunacy, machinations, madness, malice, marvel
  masterclass, masterstroke, mediocrity, mendacity, mockery, monstrosity, muddle, mumbo jumbo, naivete, naivety
  narcissism, nightmare, no excuse, nonsense, nostrum, obfuscation, obscenity, opportunism, orgy, overkill, pablum
  panacea, panache, paragon, paranoia, pettiness, piety, pipe dream, platitude, platitudes, poor excuse, posturing
  pretence, pretense, punditry, quackery, rants about, rants against, recklessness, red herring, righteousness
  rip-off, rubbish, ruse, ruthlessness, sanctimony, sanity, savagery, scapegoating, scare tactic, scare tactics
  scaremongering, schadenfreude, scourge, self-deception, self-delusion, self-parody, self-pity, self-righteousness
  selfishness, sham, shambles, shamelessness, shenanigans, showmanship, silliness, skulduggery, sleaze
  sleight of hand, slippery slope, sloppiness, smoke and mirrors, smokescreen, smugness, snake oil, snobbery
  soap opera, sophistry, squalor, stain on, stench, straw man, stunt, stunts, stupidity, subterfuge, tall tale
  tantrum, tantrums, temerity, the mess, theatrics, this mess, thuggery, timidity, tomfoolery, tone-deafness
  total mess, touchstone, train wreck, trainwreck, travesty, treachery, trickery, tripe, triumphalism, ugliness
  vacuity, vanity project, venom, villainy, vitriol, warmongering, waste of money, waste of time, whims, whining
  whitewash, whopper, whoppers, wickedness, zealotry`;

export const cue: Cue = {
  id: 'verdict-noun',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: [
    'The hearing turned into a farce before lunch.',
    'What a shambles.',
    'It is snake oil, and the board bought it.',
  ],
  miss: ['The hearing was adjourned until Thursday.', 'The factory makes parts for buses.'],
};

import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  abominable, addictive, adept, airy-fairy, alarming, angst-ridden, astonishing, audacious, bad-tempered, baffling
  bewildering, bland, blistering, bloated, blundering, bogus, bold, bone-chilling, boring, brash, brazen, breezy
  brutal, canny, careless, cartoonish, cavalier, charismatic, cheeky, chest-thumping, chilling, chivalrous, clever
  cliched, clunky, comical, confusing, convincing, convoluted, cookie-cutter, corny, counterproductive, courageous
  cringe, crippling, crushing, cunning, curious, cut-rate, damning, dazzling, decent, deceptive, deflating, deft
  degrading, demoralising, demoralizing, derivative, desultory, devastating, dire, disappointing, disastrous
  disconcerting, dismal, dismaying, dispiriting, disturbing, divisive, dodgy, doomed, dour, draconian, dubious
  dull, eccentric, eerie, elegant, elitist, eloquent, embarrassing, engrossing, entertaining, enthralling, erratic
  ersatz, excellent, exceptional, exhausting, extraordinary, fantastic, far-fetched, fascinating, fateful, fearless
  feisty, ferocious, first-rate, fishy, flabby, flagrant, flawed, flawless, folksy, forgettable, frightening
  frivolous, fruitless, frustrating, full-throated, futile, gaudy, genuine, gimmicky, glaring, gleaming, glorious
  glowing, graceful, gut-wrenching, hackneyed, hair-raising, ham-handed, happy-clappy, hardy, harmful, headstrong
  heart-wrenching, heartfelt, heavy-handed, heroic, ho-hum, hollow, hopeless, horrifying, hot-headed, humdrum
  humiliating, iffy, ill-fated, ill-tempered, illogical, immoral, impractical, impressive, improbable, imprudent
  incendiary, inconsequential, incredible, indispensable, inescapable, infuriating, inhumane, insatiable
  insensitive, insignificant, inspiring, insulting, intractable, intriguing, invaluable, ironic, irresistible
  lackadaisical, lackluster, lacklustre, lame, languid, larger-than-life, legendary, likable, likeable
  long-suffering, lukewarm, lyrical, maddening, masterful, meager, meagre, meaningless, memorable, menacing, messy
  mild-mannered, milquetoast, misguided, misleading, misplaced, monumental, much-vaunted, muddled, must-see
  mystifying, nagging, namby-pamby, nasty, no-nonsense, noble, noteworthy, notorious, objectionable, ominous
  one-sided, onerous, overblown, overpriced, overrated, overzealous, peculiar, perfunctory, perplexing, persuasive
  pitiless, plausible, plodding, plucky, po-faced, poignant, pointless, polarizing, potent, pragmatic, precarious
  predictable, pricey, problematic, profound, prudent, punishing, puzzling, questionable, quixotic, rambling
  rampant, rash, readable, realistic, reasonable, reassuring, refreshing, relentless, remarkable, respectable
  rousing, run-of-the-mill, ruthless, sad, sassy, savvy, scary, second-rate, self-inflicted, senseless, sensible
  shaky, shifty, shocking, showy, shrewd, sketchy, slapdash, slick, slippery, sluggish, snappy, so-so, sobering
  sophisticated, soulful, soulless, spectacular, staggering, stale, stalwart, startling, stellar, stilted, strange
  strident, stubborn, stunning, stupendous, sulking, sullen, surly, swanky, tangled, tepid, thin-skinned
  third-rate, thrilling, timid, tin-pot, tinpot, tiring, top-notch, touchy-feely, toxic, tragic, treacherous
  troubling, tumultuous, ugly, unabashed, unacceptable, unapologetic, unappealing, unassuming, unbearable
  underrated, underwhelming, unfair, unflinching, unforgettable, unfortunate, unhelpful, unmistakable, unoriginal
  unprecedented, unquenchable, unreadable, unrealistic, unreasonable, unsavory, unsavoury, unsettling, unsung
  untenable, unwatchable, unwavering, unworkable, unyielding, vaunted, vicious, visceral, visionary, watchable
  wily, wishful, wishy-washy, withering, witty, world-beating, worrisome, worrying, worthy`;

const ordinary = 'lame duck/ducks';

export const cue: Cue = {
  id: 'evaluative-adjective',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(words, ordinary),
};

export const examples: CueExamples = {
  hit: ['Her answer was a deft and convincing one.', 'It made for a dismal evening in the hall.'],
  miss: [
    'The lame-duck council meets once more in May.',
    'The bill passed its third reading on Monday.',
    'Two people were taken to hospital with minor injuries.',
  ],
};

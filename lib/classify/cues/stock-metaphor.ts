import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  a bitter pill, a bridge too far, a can of worms, a dog's dinner, a drop in the bucket, a drop in the ocean
  a far cry from, a shot in the arm, a shot in the foot, a slap in the face, a stick in the eye
  a thorn in the side, a tough pill to swallow, a wolf in sheep's clothing, all hell broke loose, all smoke
  asleep at the wheel, ax to grind, axe to grind, bait and switch, band-aid, barking up the wrong tree
  beat around the bush, beating a dead horse, bed of roses, bite the bullet, bite the hand, black hole
  blood on her hands, blood on his hands, blood on their hands, bread and circuses, bull in a china shop
  bury the hatchet, canary in the coal mine, caught flat-footed, chest-thumping, chickens come home
  chickens coming home, circle the wagons, circling the wagons, close to the bone, cloud cuckoo land
  clutching at straws, cold water on, crocodile tears, cry wolf, crying wolf, cut from the same cloth
  death by a thousand cuts, death knell, dig its own grave, digging a hole, dirty laundry, dog and pony show
  dog in the manger, drain the swamp, drink the kool-aid, drinking the kool-aid, drunk on power, eat its cake
  eat their cake, elephant in the room, emperor has no clothes, end of the road, eye-opener, fall by the wayside
  fan the flames, fanned the flames, fanning the flames, feeding frenzy, fiddling while, finger-wagging
  fire in the belly, flash in the pan, flavor of the month, flavour of the month, flirtation with, flirting with
  flog a dead horse, food for thought, fox in charge, frog in boiling, game of chicken, gilded cage
  gilding the lily, go for the jugular, gold standard, grasping at straws, gravy train, greek tragedy
  hand on heart, hand-wringing, handwringing, hang by a thread, hangs by a thread, have it both ways
  head in the sand, heads in the sand, heads should roll, high horse, hit the nail, hot air, hot potato
  house of cards, icing on the cake, in bed with, in cahoots, ivory tower, jump ship, jump the shark
  jumped the shark, jumping on the bandwagon, kangaroo, kick the can, kicked the can, kicking the can
  kiss of death, knee-jerk, know which way the wind blows, last gasp, last nail, laundry list, lipstick on a pig
  litmus test, low-hanging fruit, magic bullet, magic wand, man of straw, moral compass, moral high ground
  moth to a flame, moving the goalposts, mud-slinging, mudslinging, nail in the coffin, navel-gazing
  necessary evil, no leg to stand on, off the deep end, on its last legs, on thin ice, open season
  open the floodgates, opened the floodgates, opens the floodgates, out on a limb, pandora's box, paper tiger
  pay lip service, pearl-clutching, perfect storm, pie in the sky, playing with fire, poison pill, poisoned chalice
  pot calling the kettle, pound of flesh, powder keg, preaching to the choir, preaching to the converted
  pull the rug, pull the wool, pulling the strings, pyrrhic victory, race to the bottom, raise the specter
  raw nerve, recipe for disaster, red meat, rest on its laurels, rock bottom, rose-colored, rose-tinted
  rotten apple, rub salt, rubber-stamp, rubs salt, run off the rails, saber-rattling, sabre-rattling, sacred cow
  sacrificial lamb, scorched earth, sea change, shoot the messenger, shooting himself in the foot
  shoots itself in the foot, shot across the bow, shot itself in the foot, silver bullet, silver lining
  sinking ship, skating on thin ice, skeleton in the closet, slippery slope, smoke and mirrors, smoke-filled rooms
  snake in the grass, sour grapes, sow the seeds, sowed the seeds, stem the tide, storm in a teacup
  straw that broke, sugar-coat, sugar-coated, sugarcoat, sword of damocles, tail wagging the dog, take a back seat
  take the cake, tempest in a teapot, throw the baby out, thrown to the wolves, ticking time bomb, tightrope
  tilting at windmills, tip of the iceberg, tiptoe around, toe the line, tower of babel, trojan horse
  under the bus, unholy alliance, up its sleeve, vicious circle, vicious cycle, virtue signaling, virtue signalling
  virtue-signaling, wag the dog, wake-up call, walk the plank, walking a tightrope, war of words on, wash its hands
  washed his hands, watering down, white elephant, white knight, whole new ball game, wild goose chase, wild west
  window dressing, with a vengeance, wither on the vine, writing on the wall`;

export const cue: Cue = {
  id: 'stock-metaphor',
  rule: 18,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['The deal is a house of cards.', 'They are kicking the can down the road again.'],
  miss: ['The house is made of stone.', 'He kicked the ball over the road.'],
};

import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

const height = anyOf(`
  best, worst, greatest, finest, dumbest, smartest, saddest, ugliest, strangest, funniest, cruellest, silliest, wisest,
  noblest, boldest, dirtiest`);

const quality = anyOf(`
  absurd, beautiful, bizarre, blatant, brazen, brilliant, compelling, consequential, convincing, corrupt, cynical,
  damning, dishonest, disturbing, dramatic, effective, egregious, important, impressive, inept, interesting,
  intriguing, memorable, notable, obvious, outrageous, outspoken, pressing, radical, remarkable, revealing, shocking,
  striking, surprising, telling, troubling, vulnerable`);

const heights = `
  one/some/among of the best/worst/greatest/finest/strangest/ugliest/saddest/dumbest/weakest/smartest/bravest
  one/some/among of the most * * (in/of/since/ever), one/some/among of the least
  the ${height} kind/sort/thing/part/way/possible/imaginable/yet/hope/asset/excuse/argument/example
  the best/worst/greatest/finest of all, best/worst/greatest/finest/dumbest (*) yet/ever/imaginable
  the/his/her/its/their/our most/least ${quality}
  perhaps the most/best/worst/greatest, easily/arguably the most/best/worst/greatest
  of all time, in living memory, known to man, of our time, second to none, without equal, without parallel
  the mother of all, greatest asset/strength/weakness/gift, worst enemy/nightmare/instincts`;

/** What figures could bear out. */
const ordinary = `
  one of the most popular/common/populous/expensive/widely/visited/senior/dangerous/powerful, the best known/selling`;

export const cue: Cue = {
  id: 'superlative',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(heights, ordinary),
};

export const examples: CueExamples = {
  hit: ['It is one of the most cynical deals in years.', 'The best phone yet.', 'This was the worst kind of politics.'],
  miss: ['It is the tallest tower in Norbury.', 'She was the oldest of five.', 'The best-selling model costs 900.'],
};

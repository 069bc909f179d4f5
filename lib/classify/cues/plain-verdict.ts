import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

const linking = anyOf(`
  is, are, was, were, be, been, isn't, aren't, wasn't, weren't, it's, that's, this, they're, he's, she's, what's,
  feels, feel, looks, look, seems, seem, sounds, sound`);

const degree = anyOf(`
  all, also, always, just, really, very, so, pretty, quite, rather, too, that, this, more, most, even, far, simply,
  both, as, especially, particularly, truly, actually, hardly, increasingly, only`);

/** Common adjectives that only judge where they are said of something: "it is fair", not "the fair on Sunday". */
const quality = anyOf(`
  abnormal, absurd, acceptable, alarming, amazing, annoying, appropriate, awesome, awful, backwards, bad, beautiful,
  bizarre, bleak, boring, brilliant, clever, comfortable, complicated, convenient, cool, counterproductive, crazy,
  crucial, cumbersome, cynical, dangerous, debatable, decent, destructive, dire, disappointing, discouraging,
  dishonest, disturbing, dull, dumb, easy, effortless, embarrassing, encouraging, essential, exaggerated, exciting,
  extraordinary, fair, fantastic, fascinating, fine, flimsy, foolish, frustrating, fun, funny, good, great, grim,
  harmful, helpful, hollow, hopeless, horrible, ideal, important, impressive, inappropriate, incredible, inevitable,
  insane, interesting, intolerable, intriguing, ironic, irrelevant, lovely, meaningless, mediocre, misleading, naive,
  natural, neat, necessary, nice, normal, obvious, odd, outrageous, overblown, overdue, pathetic, perfect, perverse,
  pointless, poor, premature, priceless, prudent, questionable, realistic, reasonable, reckless, remarkable,
  revealing, ridiculous, risky, sad, sensible, shameful, silly, smart, strange, stunning, stupid, superb, surprising,
  telling, terrible, tough, tragic, troubling, ugly, unacceptable, unbelievable, uncomfortable, undeniable, unfair,
  unhelpful, unnatural, unnecessary, unrealistic, unreasonable, unsurprising, unwise, useful, useless, viable, vital,
  weak, weird, welcome, wise, wonderful, worrying, worthwhile, wrong`);

const judged = anyOf(`
  argument, bargain, bet, case, choice, combination, deal, decision, example, excuse, fit, idea, job, match, move,
  omen, plan, point, question, reason, sign, solution, start, thing, time, way`);

const verdicts = `
  ${linking} (not) (${degree}) ${quality}
  a (very/really/pretty/rather/truly) good/great/bad/nice/poor/terrible/smart/wise/foolish/wonderful/perfect ${judged}`;

export const cue: Cue = {
  id: 'plain-verdict',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(verdicts),
};

export const examples: CueExamples = {
  hit: ['The lamp is very good.', 'It feels effortless.', 'That was a bad idea.', "It's perfect for the pier."],
  miss: ['The lamp is 40 centimetres high.', 'It feels like rain.', 'The good ship left.'],
};

import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

const manner = anyOf(`
  do, don't, can't, cannot, still, also, really, strongly, firmly, always, would, just, certainly, sincerely, actually,
  never, must, could, couldn't, only, truly`);

const holding = anyOf(`
  think, believe, feel, hope, suspect, doubt, guess, suppose, wonder, agree, disagree, fear, imagine, love, hate, like,
  dislike, prefer, wish, bet, trust, care, applaud, admire, commend, argue, submit, confess, admit, recommend, urge,
  regret, support, oppose, worry, know, gather, predict, understand, miss, welcome, dread, detest, loathe, adore, mind,
  pity`);

/** A desk or a company speaks of itself as "we", so fewer verbs tell an opinion there. */
const holdingTogether = anyOf(`
  think, believe, suspect, doubt, wonder, agree, disagree, fear, applaud, admire, commend, argue, urge, recommend,
  regret, support, oppose, worry, endorse`);

const feeling = anyOf(`
  glad, happy, sorry, afraid, sure, certain, convinced, grateful, shocked, appalled, disgusted, proud, tired, sick,
  aghast, ashamed, confident, skeptical, sceptical, amazed, astonished, baffled, stunned, saddened, delighted, bitter,
  inclined, hopeful, worried, angry, thankful, disappointed, complaining`);

const view = anyOf(`
  guess, hope, view, opinion, sense, take, advice, hunch, bet, favourite, favorite, suspicion, verdict, recommendation,
  belief, prediction, fear`);

const opinions = `
  i (${manner}) (not) ${holding}, we (do/don't/still/also/really/strongly/firmly/certainly) (not) ${holdingTogether}
  i am (not) ${feeling}, i'm (not) ${feeling}, we are (not) ${feeling}
  in my/our (humble/own/personal) view/opinion/judgment/judgement/estimation/experience/eyes, to my/our mind
  my/our (own/best) ${view} is/was/would/remains, if you ask me, for my part, as i see it, i for one
  it seems to me, it strikes me, strikes me as, call/count/color/colour me, as far as i'm concerned, in my book
  i must say/admit/confess, i dare say, i'd say/argue/bet/love/like/rather/wager/guess/suggest
  we'd say/argue/rather, i'll say/bet/admit/grant/wager, i would say/argue/add/suggest
  i stand with/by, i (don't) see no/it/why/the, i can't/cannot help/wait/see/imagine/believe, i couldn't care
  i could do without, i could not agree, i couldn't agree, i find it/this/that
  i have (always/long) hoped/believed/thought/said/argued, i've (always/long) hoped/believed/thought/said/argued`;

export const cue: Cue = {
  id: 'first-person-opinion',
  rule: 19,
  speaksFor: 'opinion',
  find: phrases(opinions),
};

export const examples: CueExamples = {
  hit: [
    'I think the quay is lost.',
    'In my view, nothing was learned.',
    'We believe the council erred.',
    "I'm glad somebody asked.",
  ],
  miss: ['I met him in Kandara in 2003.', 'We asked the council for its figures.'],
};

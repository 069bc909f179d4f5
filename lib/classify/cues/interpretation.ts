import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

const pointing = anyOf(`
  means, shows, proves, underscores, underlines, reveals, exposes, confirms, demonstrates, illustrates, explains,
  reflects`);

const showing = anyOf(`
  show, shows, showed, reveal, reveals, revealed, expose, exposes, exposed, demonstrates, illustrates, underscores,
  underscored, highlights, captures, captured`);

const extent = anyOf(`
  how, why, what, the, little, much, far, deep, badly, bad, easy, difference, depth, extent, limits, absurdity,
  hypocrisy, folly, danger, weakness, rift, gap, gulf, scope, emptiness`);

const core = anyOf(`
  reason, question, issue, problem, story, truth, meaning, agenda, aim, goal, motive, point, lesson, answer, purpose,
  scandal, culprit, victim, victims, loser, losers, winner, winners, test, danger`);

const intent = anyOf(`
  designed, intended, calculated, aimed, meant, determined, bent, desperate, content, unable, unwilling, oblivious`);

const readings = `
  that/this/which/it/what can/could/must only mean/be
  this/that/which/it/what/all ${pointing} (us) how/why/what/that/just
  this/that/which/it means, this/that/which/it is why/how/what/because, that's/it's why/how/because
  all (of) this/that, what this/that means, goes to show, raises/raise the question, begs/beg the question
  speaks/speak to, speaks/speak/spoke volumes, says/say it all, says/say a lot/lot about
  says/say much/more/something/everything about, tells/tell you/us everything/all/something/more/much
  the real/actual/underlying/deeper/bigger/true ${core}, an inconvenient/uncomfortable truth, an unspoken/open secret
  proves that/how, proof positive, ${showing} (just/perfectly/exactly) ${extent}
  epitomizes, epitomises, epitomized, epitomised, exemplifies, symbolizes, symbolises, embodies, encapsulates
  in other words, put simply/bluntly, put another way, simply put, to put it simply/bluntly/another, that is to say
  in short, in sum, in essence, in truth, in reality, in effect, in practice, bottom line, at bottom, at heart
  at its core, at the end of the day, when all is said, the long and short, truth be told, not coincidentally
  by definition, as ever, as always, as usual, yet again, after all, if anything, to be blunt/honest/precise
  a stark/powerful/useful/sad/painful/timely reminder, a reminder of/that/to, reminder that, symptom of, testament to
  indictment of, microcosm of, metaphor for, window into, wake-up call, warning sign, litmus test, turning point
  watershed moment/event/election/year/victory/vote/ruling/case, moment of truth, emblematic of, symptomatic of
  characteristic of, typical of
  goes/go/cuts/cut to the heart, lies/lie at the heart, comes/come/came as no surprise, comes/come down to
  boils/boil down to, amounts/amounted to (little/nothing) more/other, adds/add/added insult
  makes/make/made a mockery, makes/make/made it clear/plain, has/have everything/little/nothing to do
  may have more to do, had/has more to do, is/are (all/really/not/just/simply/only/ultimately) about
  it's (all/really/not/just/ultimately) about, seem/seems/seemed/appear/appears/appeared ${intent}
  seem/seems/seemed to have forgotten, seem/seems/seemed to think/believe, seem/seems/seemed more interested
  whether out of, out of fear, perhaps out of, the message is/was, the implication is, the lesson is/here
  the takeaway, the upshot, the choice is, the difference is, what matters is, what is needed, what's needed
  what we need, no coincidence, suggests/suggest otherwise`;

/** "Amid all this" only leads on. */
const ordinary = 'amid/amidst/after/before/during/despite/through/with/of all (of) this/that';

export const cue: Cue = {
  id: 'interpretation',
  rule: 17,
  speaksFor: 'opinion',
  find: phrases(readings, ordinary),
};

export const examples: CueExamples = {
  hit: [
    'That can only mean one thing.',
    'The real reason is money.',
    'It proves that the port was never needed.',
    'In other words, nobody looked.',
    'The speech was a reminder of why he lost.',
  ],
  miss: ['Amid all this, the quay was shut.', 'The sign says no entry.', 'The report proves costly to print.'],
};

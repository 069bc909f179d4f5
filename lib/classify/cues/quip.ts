import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  all is well, and that's that, and the band played on, and the beat goes on, and the rest is history
  are you kidding, are you ready, are you serious, be careful what you wish for, because of course, but hey
  but i digress, but who's counting, call me crazy, call me old-fashioned, cry me a river, cue the, don't bet on it
  don't hold your breath, dream on, easier said than done, enough is enough, enough said, fat chance
  forget about it, funny how, get a grip, get over it, give me a break, go figure, good luck finding
  good luck getting, good luck to, good luck with, guess what, guess who, here goes nothing, here we go
  here we go again, hey ho, hold the front page, how convenient, how dare, how quaint, how times change
  how touching, imagine that, in your dreams, isn't it funny, it figures, just kidding, just saying, keep dreaming
  let that sink in, look no further, lucky us, make of that what you will, make up your mind, move along, my foot
  never mind that, never mind the, news flash, newsflash, nice try, nice work if you can get it, no kidding
  no such luck, no surprise, no surprise there, not a chance, not a good look, not by a long shot, not so fast
  not so much, nothing to see here, nuff said, of all people, of all places, of all things, old habits die hard
  pay no attention to, pick your poison, plus ca change, poor thing, pray tell, pull the other one, read that again
  right on cue, same old, save us from, say what you like, say what you will, shame on, shock horror, so it goes
  so long as it's not, so much for, spare a thought, spare me, spoiler alert, stop the presses, surprise surprise
  sweet dreams, tell that to, tell us something, thanks but no thanks, thanks for nothing, that ship has sailed
  that'll show, the joke is on, the more things change, there you have it, think again, too bad, try telling that
  well well, what a joke, what a mess, what a shame, what a shock, what a surprise, what a time
  what could go wrong, what could possibly go wrong, what else is new, what next, when pigs fly
  where have we heard, who are we kidding, who cares, who knew, who needs, wishful thinking, with a straight face
  with friends like, wouldn't you know, yeah right, yes really, you can't make this up, you couldn't make it up
  you guessed it, you read it/that right, you wish, you've got to be kidding, your guess is as good`;

export const cue: Cue = {
  id: 'quip',
  rule: 18,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['So much for a quiet summer.', 'Yes, you read that right: a tunnel under a tunnel.'],
  miss: ['So far the summer has been quiet.', 'The tunnel runs under the river.'],
};

import { matchesIn } from '../../text/matches';
import type { Cue, CueExamples } from '../cue';

/** Words before the marks that say the marked ones are not meant. */
const distancing = new Set(
  `so-called for supposed alleged purported self-styled this these such of his her its their our your`.split(' '),
);

/** One to three words in small letters, with the word before: a source's are masked, names and titles have capitals. */
const marked = /(["'])(?<=([\p{L}-]{1,20}) .)(?=\p{Ll})[\p{Ll}-]{2,20}(?: [\p{Ll}-]{1,20}){0,2}[.,!?]?\1(?!\p{L})/gu;

export const cue: Cue = {
  id: 'scare-quotes',
  rule: 6,
  speaksFor: 'opinion',
  inMarks: true,
  find: ({ text }) =>
    matchesIn(text, marked)
      .filter(({ 2: before = '' }) => distancing.has(before.toLowerCase()))
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
};

export const examples: CueExamples = {
  hit: [
    "So much for 'transparency'.",
    'The so-called "reform" was dropped.',
    'His "plan" is a sheet of paper.',
    "That is the council's kind of 'dialogue'.",
  ],
  miss: [
    'The film "Salt Road" opens on Friday.',
    "The word 'quay' comes from French.",
    "It is a dog's life at the players' hotel.",
  ],
};

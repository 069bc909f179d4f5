import { findAttribution, type Attribution } from '../text/attribution';
import { endOfRun, kindsAt, letter, nextOf, number } from '../text/characters';
import { formAt } from '../text/forms';
import { matchesIn } from '../text/matches';
import { handingWords } from '../text/source/verb-use';
import type { Span } from '../text/span';
import { withoutAddresses } from './addresses';
import { markedIn } from './marked';
import { withoutSignposts } from './signposts';

/** Stands for one quoted character. No letter, digit or white space, so that no word list can match it. */
export const placeholder = '\uFFFC';

export interface Word extends Span {
  lower: string;
  /** Nothing but a space or a hyphen stands between it and the word before. */
  joined: boolean;
  /** Written with a capital in the middle of a clause: part of a name. */
  name: boolean;
}

/** The writer's own words in one sentence, which is all that a cue may see; read as far as somebody asks. */
export class Voice {
  #words: readonly Word[] | undefined;
  #attribution: Attribution | null | undefined;
  #marked: readonly Span[] | undefined;

  /**
   * @param text as long as the sentence, so that offsets hold; every character of a quotation is masked, marks included,
   *   and addresses and the phrases that only announce a statement are blank
   */
  constructor(readonly text: string) {}

  /** Its words, in order. */
  get words(): readonly Word[] {
    return (this.#words ??= wordsIn(this.text));
  }

  /** The first of its words that stands at an offset or behind it; undefined where none does. */
  wordFrom(offset: number): Word | undefined {
    return this.words.find(({ start }) => start >= offset);
  }

  /**
   * Its words in marks, marks included: a title, a name, a term, a word kept at arm's length. They quote nobody, and yet
   * it is not the writer who judges in them.
   */
  get marked(): readonly Span[] {
    return (this.#marked ??= markedIn(this.text));
  }

  /** To whom the writer hands the word, or null where the writer alone speaks. */
  get attribution(): Attribution | null {
    if (this.#attribution === undefined) {
      // Many sentences hold no such word, and need no parsing.
      const handsOver = this.words.some(({ lower }) => handingWords.has(lower));
      this.#attribution = handsOver ? findAttribution(this.text, maskedIn(this.text)) : null;
    }
    return this.#attribution;
  }
}

/** The text with every character of the quotations in it masked. */
function masked(text: string, { start, end }: Span, quotes: readonly Span[]): string {
  let own = '';
  let at = start;
  for (const quote of quotes) {
    const from = Math.max(quote.start, at);
    const to = Math.min(quote.end, end);
    if (from >= to) continue;
    own += text.slice(at, from) + placeholder.repeat(to - from);
    at = to;
  }
  return own + text.slice(at, end);
}

/** Typographic marks and spaces made plain, so that word lists are written once. */
function plain(text: string): string {
  if (!/[’‘“”\u00A0]/u.test(text)) return text;
  return text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').replaceAll('\u00A0', ' ');
}

/**
 * @param text the block's text
 * @param sentence where the sentence stands in it
 * @param quotes quotations of the block, in order, without overlap
 */
export const voiceOf = (text: string, sentence: Span, quotes: readonly Span[]): Voice =>
  new Voice(withoutSignposts(withoutAddresses(plain(masked(text, sentence, quotes)))));

/** A word with what an apostrophe ties to it: "it's". */
function endOfWord(voice: string, start: number): number {
  let end = endOfRun(voice, start, letter | number);
  while (voice[end] === "'" && kindsAt(voice, end + 1) & letter) end = endOfRun(voice, end + 1, letter);
  return end;
}

/** Whether a word written with a capital is the writer's "I", alone or tied to what follows. */
const isWriter = (voice: string, start: number, end: number): boolean =>
  voice[start] === 'I' && (end === start + 1 || voice[start + 1] === "'");

function wordsIn(voice: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let start = nextOf(voice, 0, letter | number); start < voice.length;) {
    const end = endOfWord(voice, start);
    const joined = start - last === 1 && (voice[last] === ' ' || voice[last] === '-');
    const goesOn = last > 0 && (joined || (start - last === 2 && voice.startsWith(', ', last)));
    const { lower, capital } = formAt(voice, start, end);
    const name = goesOn && capital && !isWriter(voice, start, end);
    words.push({ lower, start, end, joined, name });
    last = end;
    start = nextOf(voice, end, letter | number);
  }
  return words;
}

const maskedRun = new RegExp(`${placeholder}+`, 'gu');

const maskedIn = (voice: string): Span[] =>
  matchesIn(voice, maskedRun).map(({ 0: run, index }) => ({ start: index, end: index + run.length }));

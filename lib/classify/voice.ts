import { findAttribution, type Attribution } from '../text/attribution';
import { mayHandOver } from '../text/source/verb-use';
import type { Span } from '../text/span';
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

/** The writer's own words in one sentence, which is all that a cue may see. */
export interface Voice {
  /**
   * As long as the sentence, so that offsets hold; every character of a quotation is masked, marks included, and the
   * phrases that only announce a statement are blank.
   */
  text: string;
  /** Its words, in order. */
  words: readonly Word[];
  /** To whom the writer hands the word, or null where the writer alone speaks. */
  attribution: Attribution | null;
}

/** Typographic marks and spaces made plain, so that word lists are written once. */
const plain: Record<string, string> = { '’': "'", '‘': "'", '“': '"', '”': '"', '\u00A0': ' ' };

/**
 * @param text the block's text
 * @param sentence where the sentence stands in it
 * @param quotes quotations of the block, in order, without overlap
 */
export function voiceOf(text: string, sentence: Span, quotes: readonly Span[]): Voice {
  let own = '';
  let at = sentence.start;
  for (const quote of quotes) {
    const start = Math.max(quote.start, at);
    const end = Math.min(quote.end, sentence.end);
    if (start >= end) continue;
    own += text.slice(at, start) + placeholder.repeat(end - start);
    at = end;
  }
  own += text.slice(at, sentence.end);
  const voice = withoutSignposts(own.replace(/[’‘“”\u00A0]/gu, (mark) => plain[mark] ?? mark));
  const words = wordsIn(voice);
  // Most sentences hold no such word, and need no parsing.
  const handsOver = words.some(({ lower }) => mayHandOver(lower));
  return { text: voice, words, attribution: handsOver ? findAttribution(voice, maskedIn(voice)) : null };
}

function wordsIn(voice: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of voice.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)) {
    const gap = voice.slice(end, index);
    const lower = word.toLowerCase();
    const joined = gap === ' ' || gap === '-';
    const name = end > 0 && (joined || gap === ', ') && word[0] !== lower[0] && !/^I(?:'|$)/u.test(word);
    words.push({ lower, start: index, end: index + word.length, joined, name });
    end = index + word.length;
  }
  return words;
}

const maskedIn = (voice: string): Span[] =>
  Array.from(voice.matchAll(/\uFFFC+/gu), ({ 0: run, index }) => ({ start: index, end: index + run.length }));

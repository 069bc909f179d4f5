import type { Span } from '../text/span';
import type { Voice, Word } from './voice';

/** Stands in a phrase for any one word. */
const anyWord = '*';
/** The number of its slot. */
const anySlot = 0;

/** What a walk through the phrases has come to; one edge leads on for each slot, whatever words fit it. */
interface Node {
  next: Map<number, Node>;
  /** Phrases that are complete here; of a list's, the one of the lowest rank counts. */
  ends: { list: number; rank: number }[];
}

interface Match {
  list: number;
  rank: number;
  /** Index of the word after it. */
  end: number;
}

const node = (): Node => ({ next: new Map(), ends: [] });

/** The phrase with and without each slot that may be missing, those with more slots first. */
function variantsOf([slot, ...rest]: readonly string[]): string[][] {
  if (slot === undefined) return [[]];
  const without = variantsOf(rest);
  const taken = without.map((tail) => [slot.replace(/[()]/gu, ''), ...tail]);
  return slot.startsWith('(') ? [...taken, ...without] : taken;
}

function slotsOf(phrase: string): string[] {
  const slots = phrase.split(/[\s-]+/u);
  if (slots[0] === anyWord || slots[0]?.startsWith('(')) {
    throw new Error(`a phrase must begin with a word: "${phrase}"`);
  }
  return slots;
}

const noSlots: readonly number[] = [];
const nothing: readonly Span[] = [];

/**
 * Many lists of phrases in one trie, so that each word of a sentence is looked up once for all of them.
 * The edges are slots rather than words: a slot of a hundred words is one edge.
 */
export class Lexicon {
  readonly #slots = new Map<string, number>([[anyWord, anySlot]]);
  readonly #slotsOfWord = new Map<string, number[]>();
  readonly #root = node();
  readonly #read = new WeakMap<Voice, Map<number, Span[]>>();
  #lists = 0;

  /**
   * @param list phrases as `phrases` describes them
   * @returns the list's number, for `find`
   */
  add(list: string): number {
    const phrases = list.split(/[,\n]/u).map((entry) => entry.trim().toLowerCase());
    phrases
      .filter(Boolean)
      .map(slotsOf)
      .toSorted((a, b) => b.length - a.length)
      .flatMap(variantsOf)
      .forEach((slots, rank) => this.#plant(slots, rank));
    return this.#lists++;
  }

  /** The phrases of a list in a voice: in order, without overlap, the longest one where several fit. */
  find(list: number, voice: Voice): readonly Span[] {
    let found = this.#read.get(voice);
    if (!found) this.#read.set(voice, (found = this.#matches(voice.words)));
    return found.get(list) ?? nothing;
  }

  #plant(slots: readonly string[], rank: number): void {
    let at = this.#root;
    for (const slot of slots) {
      const number = this.#slotNumber(slot);
      const next = at.next.get(number) ?? node();
      at.next.set(number, next);
      at = next;
    }
    at.ends.push({ list: this.#lists, rank });
  }

  #slotNumber(slot: string): number {
    const known = this.#slots.get(slot);
    if (known !== undefined) return known;
    const number = this.#slots.size;
    this.#slots.set(slot, number);
    for (const word of new Set(slot.split('/'))) {
      const slots = this.#slotsOfWord.get(word);
      if (slots) slots.push(number);
      else this.#slotsOfWord.set(word, [number]);
    }
    return number;
  }

  #matches(words: readonly Word[]): Map<number, Span[]> {
    const found = new Map<number, Span[]>();
    const slots = words.map(({ lower }) => this.#slotsOfWord.get(lower) ?? noSlots);
    let matches: Match[] = [];
    const follow = ({ next, ends }: Node, at: number): void => {
      for (const { list, rank } of ends) matches.push({ list, rank, end: at });
      if (next.size === 0 || !words[at]?.joined) return;
      step(next, at);
    };
    const step = (next: Node['next'], at: number): void => {
      for (const slot of slots[at] ?? noSlots) {
        const child = next.get(slot);
        if (child) follow(child, at + 1);
      }
      const child = next.get(anySlot);
      if (child) follow(child, at + 1);
    };
    for (const [at, { name, start }] of words.entries()) {
      if (name || slots[at] === noSlots) continue;
      matches = [];
      step(this.#root.next, at);
      for (const { list, end } of bestOf(matches)) {
        const spans = found.get(list);
        if (!spans) found.set(list, [{ start, end: words[end - 1]!.end }]);
        else if ((spans.at(-1)?.end ?? 0) <= start) spans.push({ start, end: words[end - 1]!.end });
      }
    }
    return found;
  }
}

/** Of each list the match of the lowest rank. */
function bestOf(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const best = new Map<number, Match>();
  for (const match of matches) {
    if (match.rank < (best.get(match.list)?.rank ?? Infinity)) best.set(match.list, match);
  }
  return [...best.values()];
}

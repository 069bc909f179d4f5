import type { Span } from '../text/span';
import type { Voice, Word } from './voice';

/** Stands in a phrase for any one word. */
const anyWord = '*';

/** A phrase that is complete: of a list's phrases that fit, the one of the lowest rank counts. */
interface Ending {
  list: number;
  rank: number;
}

interface Match extends Ending {
  /** Index of the word after it. */
  end: number;
}

/** What a walk through the phrases has come to. Words of one slot lead to one node, however many they are. */
class Node {
  readonly endings: Ending[] = [];
  #next: Map<string, Node[]> | null = null;

  /** @param slot the words that lead here, as `phrases` describes them */
  constructor(readonly slot: string) {}

  /** Where a word leads; nowhere, mostly. */
  after(word: string): readonly Node[] | undefined {
    return this.#next?.get(word);
  }

  /** The node behind a slot, which is made where there is none. */
  grow(slot: string): Node {
    const words = slot.split('/');
    const known = this.after(words[0] ?? '')?.find((node) => node.slot === slot);
    if (known) return known;
    const grown = new Node(slot);
    this.#next ??= new Map();
    for (const word of new Set(words)) {
      const nodes = this.#next.get(word);
      if (nodes) nodes.push(grown);
      else this.#next.set(word, [grown]);
    }
    return grown;
  }
}

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

type Found = ReadonlyMap<number, Span[]>;

const nothing: readonly Span[] = [];

/** Many lists of phrases in one trie, so that each word of a sentence is looked up once for all of them. */
export class Lexicon {
  readonly #root = new Node('');
  #lists = 0;
  /** The voice that was read last: all lists ask for one voice before they go on to the next. */
  #voice: Voice | null = null;
  #found: Found = new Map();

  /**
   * @param list phrases as `phrases` describes them
   * @returns the list's number, for `find`
   */
  add(list: string): number {
    const phrases = list.split(/[,\n]/u).map((entry) => entry.trim().toLowerCase());
    const variants = phrases
      .filter(Boolean)
      .map(slotsOf)
      .toSorted((a, b) => b.length - a.length)
      .flatMap(variantsOf);
    for (const [rank, slots] of variants.entries()) {
      const last = slots.reduce((node, slot) => node.grow(slot), this.#root);
      last.endings.push({ list: this.#lists, rank });
    }
    this.#voice = null;
    return this.#lists++;
  }

  /** The phrases of a list in a voice: in order, without overlap, the longest one where several fit. */
  find(list: number, voice: Voice): readonly Span[] {
    if (voice !== this.#voice) {
      this.#found = this.#read(voice.words);
      this.#voice = voice;
    }
    return this.#found.get(list) ?? nothing;
  }

  #read(words: readonly Word[]): Found {
    const found = new Map<number, Span[]>();
    for (const [at, { lower, name, start }] of words.entries()) {
      const opened = name ? undefined : this.#root.after(lower);
      if (!opened) continue;
      for (const { list, end } of bestOf(matchesFrom(opened, words, at + 1))) {
        const span = { start, end: words[end - 1]!.end };
        const spans = found.get(list);
        if (!spans) found.set(list, [span]);
        else if (spans.at(-1)!.end <= start) spans.push(span);
      }
    }
    return found;
  }
}

/** All phrases that are complete at the nodes, before word `at`, or go on from there. */
function matchesFrom(nodes: readonly Node[], words: readonly Word[], at: number, matches: Match[] = []): Match[] {
  const next = words[at];
  for (const node of nodes) {
    for (const { list, rank } of node.endings) matches.push({ list, rank, end: at });
    if (!next?.joined) continue;
    for (const step of [node.after(next.lower), node.after(anyWord)]) {
      if (step) matchesFrom(step, words, at + 1, matches);
    }
  }
  return matches;
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

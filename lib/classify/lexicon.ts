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

/** Where phrases stand after some of their words. Words of one slot lead to one node, however many they are. */
class Node {
  readonly endings: Ending[] = [];
  readonly next = new Map<string, Node[]>();

  /** @param slot the words that lead here, as `phrases` describes them */
  constructor(readonly slot: string) {}

  /** The node behind a slot, which is made where there is none. */
  grow(slot: string): Node {
    const words = slot.split('/');
    const known = this.next.get(words[0] ?? '')?.find((node) => node.slot === slot);
    if (known) return known;
    const grown = new Node(slot);
    for (const word of new Set(words)) this.next.set(word, [...(this.next.get(word) ?? []), grown]);
    return grown;
  }
}

/** All nodes that the same words lead to, so that a walk has one step a word. */
class State {
  readonly endings: readonly Ending[];
  #next: ReadonlyMap<string, State> | undefined;
  /** Behind a slot for any word. */
  #other: State | undefined;

  constructor(readonly nodes: readonly Node[]) {
    this.endings = nodes.flatMap((node) => node.endings);
  }

  /** Where a word leads; nowhere, mostly. */
  after(word: string): State | undefined {
    if (!this.#next) {
      this.#next = this.#merged();
      this.#other = this.#next.get(anyWord);
    }
    return this.#next.get(word) ?? this.#other;
  }

  /** Most states are never come to, and have no need of this. */
  #merged(): Map<string, State> {
    const words = new Set(this.nodes.flatMap(({ next }) => [...next.keys()]));
    const behind = (word: string): Node[] => this.nodes.flatMap(({ next }) => next.get(word) ?? []);
    const open = behind(anyWord);
    return new Map(
      Array.from(words, (word) => [word, new State(word === anyWord ? open : [...behind(word), ...open])]),
    );
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

const nothing: Span[] = [];

/** Many lists of phrases in one trie, so that each word of a sentence is looked up once for all of them. */
export class Lexicon {
  readonly #phrases = { inSmall: new Node(''), inAnyCase: new Node('') };
  #start = { inSmall: new State([]), inAnyCase: new State([]) };
  /** The voice that was read last: all lists ask for one voice before they go on to the next. */
  #voice: Voice | null = null;
  /** By list, its phrases in that voice: none of most. No map, whose tables hold on to one another when it is cleared. */
  readonly #found: Span[][] = [];
  /** The lists of which there are some. */
  readonly #held: number[] = [];

  /**
   * @param list phrases as `phrases` describes them
   * @param anyCase also where a phrase begins a name
   * @returns the list's number, for `find`
   */
  add(list: string, anyCase = false): number {
    const { inSmall, inAnyCase } = this.#phrases;
    const phrases = list.split(/[,\n]/u).map((entry) => entry.trim().toLowerCase());
    const variants = phrases
      .filter(Boolean)
      .map(slotsOf)
      .toSorted((a, b) => b.length - a.length)
      .flatMap(variantsOf);
    for (const [rank, slots] of variants.entries()) {
      for (const root of anyCase ? [inSmall, inAnyCase] : [inSmall]) {
        const last = slots.reduce((node, slot) => node.grow(slot), root);
        last.endings.push({ list: this.#found.length, rank });
      }
    }
    this.#start = { inSmall: new State([inSmall]), inAnyCase: new State([inAnyCase]) };
    this.#voice = null;
    return this.#found.push(nothing) - 1;
  }

  /** The phrases of a list in a voice: in order, without overlap, the longest one where several fit. */
  find(list: number, voice: Voice): readonly Span[] {
    if (voice !== this.#voice) {
      for (const held of this.#held.splice(0)) this.#found[held] = nothing;
      this.#read(voice.words);
      this.#voice = voice;
    }
    return this.#found[list] ?? nothing;
  }

  #read(words: readonly Word[]): void {
    const { inSmall, inAnyCase } = this.#start;
    for (let at = 0; at < words.length; at++) {
      const { lower, name, start } = words[at]!;
      const opened = (name ? inAnyCase : inSmall).after(lower);
      if (!opened) continue;
      for (const { list, end } of matchesFrom(opened, words, at + 1)) {
        this.#keep(list, { start, end: words[end - 1]!.end });
      }
    }
  }

  #keep(list: number, span: Span): void {
    const spans = this.#found[list]!;
    if (spans.length === 0) {
      this.#found[list] = [span];
      this.#held.push(list);
    } else if (spans.at(-1)!.end <= span.start) spans.push(span);
  }
}

const unmatched: readonly Match[] = [];

/** Of each list the phrase of the lowest rank that goes on from a state, before word `at`. */
function matchesFrom(opened: State, words: readonly Word[], at: number): readonly Match[] {
  let matches: Match[] | undefined;
  let next = at;
  for (let state: State | undefined = opened; state; next++) {
    for (const { list, rank } of state.endings) {
      matches ??= [];
      const known = matches.find((match) => match.list === list);
      if (!known) matches.push({ list, rank, end: next });
      else if (rank < known.rank) Object.assign(known, { rank, end: next });
    }
    const word: Word | undefined = words[next];
    state = word?.joined ? state.after(word.lower) : undefined;
  }
  return matches ?? unmatched;
}

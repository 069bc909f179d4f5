import type { Block } from '../block';
import { markerOf } from '../marker';
import { quotationOf, type Quotation } from './quotation';

/** A block that begins with its speaker: "SMITH: No.", "Q: Why?" */
interface Turn {
  label: string;
  /** Offset of the first word said. */
  start: number;
  /** Capitals, or Q and A: nothing but a transcript begins so. */
  isPlain: boolean;
}

const label = /^((?:\p{Lu}[\p{L}.'’-]{0,20} ?){1,4})(?: ?\([^)]{1,40}\)| ?\[[^\]]{1,40}\])?:\s?(?=\S)/u;
const longestLabel = 120;
const mostSpeakers = 12;
/** Characters of a turn, on average: below that the labels head a table, not a talk. */
const shortestTurn = 30;
const questionOrAnswer = /^(?:Q|A|Question|Answer)$/u;

function turnOf({ text, part }: Block): Turn | null {
  const head = text.slice(0, longestLabel);
  if (part !== 'body' || !head.includes(':')) return null;
  const found = label.exec(head);
  const name = found?.[1]?.trim();
  if (!found || !name || markerOf(text)) return null;
  const isPlain = questionOrAnswer.test(name) || !/\p{Ll}/u.test(name);
  return { label: name, start: found[0].length, isPlain };
}

/** Labels that make a transcript: speakers who take turns. Other words before a colon do not come back. */
function speakersOf(blocks: readonly Block[], turns: readonly (Turn | null)[]): ReadonlySet<string> {
  const counts = new Map<string, { turns: number; characters: number; isPlain: boolean }>();
  turns.forEach((turn, b) => {
    if (!turn) return;
    const count = counts.get(turn.label) ?? { turns: 0, characters: 0, isPlain: turn.isPlain };
    counts.set(turn.label, count);
    count.turns++;
    count.characters += (blocks[b]?.text.length ?? 0) - turn.start;
  });
  if (counts.size > blocks.length / 2 && counts.size > mostSpeakers) return new Set();
  const talking = [...counts].filter(
    ([name, count]) => questionOrAnswer.test(name) || count.characters >= count.turns * shortestTurn,
  );
  const plain = talking.filter(([, { isPlain }]) => isPlain).map(([name]) => name);
  const total = plain.reduce((sum, name) => sum + (counts.get(name)?.turns ?? 0), 0);
  const isInterview = plain.some((name) => questionOrAnswer.test(name));
  if (plain.length >= 2 && (total >= 4 || isInterview)) return new Set(plain);
  const repeated = talking.filter(([, count]) => count.turns >= 2).map(([name]) => name);
  if (repeated.length < 2 || repeated.length > mostSpeakers) return new Set();
  const named = repeated.filter((name) => name.includes(' ') || blocks.some(({ text }) => text.includes(` ${name} `)));
  return new Set(named.length >= 2 ? named : []);
}

const labelInside = /^["“”'‘]\s?((?:\p{Lu}[\p{Lu}.'’-]{2,20} ?){1,3}):/u;

/** "“SMITH: No.": the speaker's name in capitals, where a transcript is quoted as a whole. */
export const labelWithin = (text: string, { start }: Quotation): string | null =>
  labelInside.exec(text.slice(start, start + longestLabel))?.[1]?.trim() ?? null;

/** For each block the words its transcript gives to a speaker, or null. Turns run on over blocks without a label. */
export function findTurns(blocks: readonly Block[]): (Quotation | null)[] {
  const turns = blocks.map(turnOf);
  const speakers = speakersOf(blocks, turns);
  const isTurn = turns.map((turn) => turn !== null && speakers.has(turn.label));
  const last = isTurn.lastIndexOf(true);
  let speaker: string | null = null;
  return blocks.map(({ text, part }, b) => {
    const turn = turns[b];
    if (turn && isTurn[b]) {
      speaker = turn.label;
      const named = questionOrAnswer.test(speaker) ? null : speaker;
      return quotationOf({ start: turn.start, end: text.length }, { byPage: true, label: named });
    }
    if (speaker === null || b > last || part !== 'body') return null;
    const named = questionOrAnswer.test(speaker) ? null : speaker;
    return quotationOf({ start: 0, end: text.length }, { byPage: true, continued: true, label: named });
  });
}

import { blank, endOfRun, kindsAt, letter, mark, nextOf, number } from './characters';

const inWord = letter | mark | number;

/** Marks that do not part a word inside which they stand: "don't", "1,000", "well-known", "AT&T"; ".-" as in "U.S.-led". */
const joints = new Set(["'", '’', '.', ',', '&', '-']);

/** Where the word goes on behind the mark at `at`; null where it does not. */
function behindJoint(text: string, at: number): number | null {
  if (kindsAt(text, at) & blank || !joints.has(text.charAt(at))) return null;
  const next = text.startsWith('.-', at) ? at + 2 : at + 1;
  return kindsAt(text, next) & inWord ? next : null;
}

function endOfWord(text: string, start: number): number {
  let end = endOfRun(text, start, inWord);
  for (let next = behindJoint(text, end); next !== null; next = behindJoint(text, end)) {
    end = endOfRun(text, next, inWord);
  }
  return end;
}

/** Words of a text in order, without the punctuation around them. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = nextOf(text, 0, inWord); at < text.length;) {
    const end = endOfWord(text, at);
    words.push(text.slice(at, end));
    at = nextOf(text, end, inWord);
  }
  return words;
}

/** How many words a text has: the one count behind every figure and share of words. */
export function countWords(text: string): number {
  let count = 0;
  for (let at = nextOf(text, 0, inWord); at < text.length; at = nextOf(text, endOfWord(text, at), inWord)) count++;
  return count;
}

import type { ScorerInput } from '../scorer';
import { hash, hashOfPair } from './hash';
import type { Token } from './tokens';
import { wordGroups, wordsInGroups, type WordInGroups } from './word-groups';

/** Number of cells that words, pairs of words and cues are hashed into. */
export const hashedSize = 1 << 17;

/** One weighted sign in a sentence; `first` and `last` are the tokens it was read from, −1 for the sentence as a whole. */
export interface Feature {
  index: number;
  value: number;
  first: number;
  last: number;
}

/** Names of the values that `shapeValues` gives, in its order. */
const shape = `short terse long nameless figureless name-rich name-first question exclamation dash colon semicolon
  parenthesis marks ellipsis scrap quotation headline caption -ly -est -ness and-first`.split(/\s+/u);

export const featureCount = hashedSize + wordGroups.length + shape.length;

const shapeOffset = hashedSize + wordGroups.length;
const flag = (yes: boolean): number => (yes ? 1 : 0);
const none: readonly number[] = [];
const cap = (count: number): number => Math.min(count, 3) / 3;

/** Tokens by kind, long words by ending, and the marks that stand in the sentence. */
function shapeCounts(tokens: readonly Token[]) {
  const kinds: Record<Token['kind'], number> = { word: 0, name: 0, number: 0, quotation: 0, scrap: 0, mark: 0 };
  const endings = { ly: 0, est: 0, ness: 0 };
  const marks = new Set<string>();
  for (const { kind, key } of tokens) {
    kinds[kind]++;
    if (kind === 'mark') marks.add(key);
    if (kind !== 'word' || key.length <= 5) continue;
    if (key.endsWith('ly')) endings.ly++;
    else if (key.endsWith('est')) endings.est++;
    else if (key.endsWith('ness') || key.endsWith('ism')) endings.ness++;
  }
  return { kinds, endings, marks };
}

function shapeValues(tokens: readonly Token[], part: ScorerInput['part']): number[] {
  const { kinds, endings, marks } = shapeCounts(tokens);
  const words = tokens.length - kinds.mark;
  const has = (mark: string): number => flag(marks.has(mark));
  return [
    flag(words <= 4),
    flag(words <= 9),
    flag(words > 30),
    flag(kinds.name === 0),
    flag(kinds.number === 0),
    flag(kinds.name >= 3),
    flag(tokens[0]?.kind === 'name'),
    has('?'),
    has('!'),
    Math.max(has('—'), has('–')),
    has(':'),
    has(';'),
    has('('),
    has('"'),
    has('…'),
    flag(kinds.scrap > 0),
    flag(kinds.quotation > 0),
    flag(part === 'headline'),
    flag(part === 'caption'),
    cap(endings.ly),
    cap(endings.est),
    cap(endings.ness),
    flag(['and', 'but', 'so', 'or', 'yet'].includes(tokens[0]?.key ?? '')),
  ];
}

/**
 * Words and pairs of words, hashed, with the cues; together no longer than 1 but for the cues. What a cue weighs belongs
 * to the words it found first.
 */
function hashedFeatures(tokens: readonly Token[], evidence: ScorerInput['evidence']): Feature[] {
  const features: Feature[] = [];
  const seen = new Set<number>();
  const isNew = (index: number): boolean => seen.size < seen.add(index).size;
  const add = (hashed: number, first: number, last: number): void => {
    const index = hashed % hashedSize;
    if (isNew(index)) features.push({ index, value: 1, first, last });
  };
  let before = '<start>';
  for (let i = 0; i < tokens.length; i++) {
    const key = tokens[i]?.key ?? '';
    add(hash(key), i, i);
    add(hashOfPair(before, key), Math.max(0, i - 1), i);
    before = key;
  }
  const value = 1 / Math.sqrt(features.length || 1);
  for (const feature of features) feature.value = value;
  for (const { cue, start, end } of evidence) {
    const index = hash(`cue ${cue}`) % hashedSize;
    // A sentence may hold one cue very often; its words are looked for once.
    if (!isNew(index)) continue;
    const first = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < end);
    features.push({ index, value: 0.5, first, last });
  }
  return features;
}

/** How often each closed list is met, up to three times. */
function groupFeatures(tokens: readonly Token[]): Feature[] {
  const found = new Map<number, Feature>();
  const count = (group: number, first: number, last: number): void => {
    const index = hashedSize + group;
    const known = found.get(index);
    if (known) known.value++;
    else found.set(index, { index, value: 1, first, last });
  };
  let before: WordInGroups | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const key = tokens[i]?.key ?? '';
    const word = wordsInGroups.get(key);
    for (const group of word?.alone ?? none) count(group, i, i);
    for (const group of before?.before.get(key) ?? none) count(group, i - 1, i);
    before = word;
  }
  for (const feature of found.values()) feature.value = cap(feature.value);
  return [...found.values()];
}

/** The signs of one sentence: hashed words, pairs and cues, closed lists, shape. */
export function featuresOf(
  tokens: readonly Token[],
  { part, evidence }: Pick<ScorerInput, 'part' | 'evidence'>,
): Feature[] {
  const features = [...hashedFeatures(tokens, evidence), ...groupFeatures(tokens)];
  shapeValues(tokens, part).forEach((value, i) => {
    if (value > 0) features.push({ index: shapeOffset + i, value, first: -1, last: -1 });
  });
  return features;
}

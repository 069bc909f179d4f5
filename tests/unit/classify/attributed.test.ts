import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/classify/analyse';
import { lineScorer } from '../../../lib/classify/model/model-scorer';
import type { Block } from '../../../lib/text/block';

const block = (text: string): Block => ({ text, part: 'body', quoted: false, box: null });

/** Speaker, mention and reported words of the last sentence of an article of paragraphs. */
function lastAttribution(...texts: string[]): [string | null, string, string[]] | null {
  const finding = analyse(texts.map(block)).findings.at(-1);
  if (!finding?.attribution) return null;
  const { speaker, mention, words } = finding.attribution;
  return [speaker, mention, words.map(({ start, end }) => texts.at(-1)?.slice(start, end) ?? '')];
}

describe('the words that a sentence reports', () => {
  it.each([
    ['Maes said that the quay was old.', ['that the quay was old.']],
    ['In May, Maes said she hoped the ferry would sail.', ['she hoped the ferry would sail.']],
    ['The quay is old, Maes said on Monday.', ['The quay is old,']],
    ['The quay, Maes says, is old.', ['The quay,', 'is old.']],
    ['According to Maes, the quay is old.', ['the quay is old.']],
    ['The quay is old, according to Maes.', ['The quay is old,']],
    ['Maes promised to mend the quay.', ['to mend the quay.']],
    ['Maes said the quay was “a ruin” and would fall.', ['the quay was', 'and would fall.']],
    ['“We wait,” Maes said, adding that the quay was old.', ['adding that the quay was old.']],
  ])('%s', (text, words) => {
    expect(lastAttribution(text)).toEqual(['Maes', 'Maes', words]);
  });
});

describe('nothing reported', () => {
  it.each([
    ['by the writer alone', 'The quay is old.'],
    ['besides a quotation', '“The quay is old,” Maes said on Monday.'],
    ['besides a quotation that follows', 'In a letter to the board, Maes said: “The quay is old.”'],
    ['before a quotation but its time', 'Maes said on Friday: “The quay is old.”'],
    ['before a quotation but its place', 'Maes said in a statement: “The quay is old.”'],
    ['of a thing that is spoken of', 'Maes rejected the plan that was made in May.'],
    ['of what nobody said', 'Maes would not say that the quay was old.'],
    ['where a body does no more than act', 'The board established a fund that is large.'],
    ['of what is thought or felt', 'Maes hopes that the quay is safe.'],
    ['without a source', 'The quay is said to be old.'],
  ])('%s', (_, text) => {
    expect(lastAttribution(text)).toBeNull();
  });
});

describe('a line', () => {
  const first = (text: string) => analyse([block(text)], { scorer: lineScorer }).findings[0];

  it.each([
    'Prosecutors say Maes is a cruel and manipulative bully, a claim he denies.',
    'Lessons must be learned from the shameful failures, the coroner concluded.',
    'The quay is a shameful waste of money, new figures show.',
    'Maes believes that the quay is a shameful waste of money.',
    'Maes is adamant that the quay is a shameful waste of money.',
    'The court heard Maes was a ruthless, greedy killer.',
    'The quay is a shameful waste of money, it was claimed.',
    'The quay is a shameful waste of money, a court has ruled.',
  ])('does not hold against the writer what a source says: %s', (text) => {
    expect(first(text)?.label).toBe('fact');
  });

  it.each([
    'Maes, a cruel and manipulative bully, says the quay is old.',
    'Maes rejected the shameful, disgraceful waste of money.',
    'Maes knows that the quay is a shameful, disgraceful waste of money.',
  ])('is a comment where the writer judges: %s', (text) => {
    expect(first(text)?.label).toBe('opinion');
  });

  it('points at no word of a source', () => {
    const found = first('Maes, a cruel and manipulative bully, says the quay is a shameful waste of money.');
    expect(found?.evidence.filter(({ start }) => start > 40)).toEqual([]);
  });
});

it('resolves the source as it does the speaker of a quotation', () => {
  const words = ['it was old.'];
  expect(lastAttribution('Lotte Maes came.', 'She said it was old.')).toEqual(['Lotte Maes', 'She', words]);
  expect(lastAttribution('Lotte Maes came.', '“We wait,” said Joris Claes. Maes said it was old.')).toEqual([
    'Lotte Maes',
    'Maes',
    words,
  ]);
  expect(lastAttribution('It rained.', 'She said it was old.')).toEqual([null, 'She', words]);
});

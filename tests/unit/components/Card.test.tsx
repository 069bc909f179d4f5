// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/Card';
import type { Finding } from '../../../lib/classify/label';
import { speak } from '../locale';
import { finding } from './finding';
import { mount, one, press } from './mount';

const onCorrect = vi.fn<Required<CardProps>['onCorrect']>();
const show = (of: Finding) => mount(<Card finding={of} onCorrect={onCorrect} onClose={() => {}} />);
const lines = () => Array.from(one('.card').querySelectorAll('h2, p, li'), ({ textContent }) => textContent);
const foreign = () =>
  Array.from(one('.card').querySelectorAll<HTMLElement>('[lang]'), ({ textContent, lang }) => [textContent, lang]);

describe('card', () => {
  test('gives a comment’s reason with the words that decided, and how sure that is', async () => {
    await show(finding('It is a shabby and sorry sum.', { deciding: ['shabby', 'sorry'] }));
    expect(lines()).toEqual([
      'The writer comments',
      'shabby, sorry: words not meant as they stand',
      'We are very sure.',
    ]);
    await press('.card-correct');
    expect(onCorrect).toHaveBeenLastCalledWith(false);
  });

  test('says of a comment without such words that its wording decided', async () => {
    await show({ ...finding('It is what it is.'), scores: { fact: 0.4, quote: 0, opinion: 0.6 } });
    expect(lines()[1]).toMatch(/^No single word decided/);
    expect(lines()[2]).toBe('We are not very sure.');
  });

  test('says of an insert that the editors put it there', async () => {
    await show(finding('Comment: bad.', { insert: true }));
    expect(lines()).toEqual(['The editors comment', 'It stands in a remark that the editors put into the text.']);
  });

  test('names the speaker of a quotation, and the words that stand for the name', async () => {
    const quotes = [{ start: 30, end: 40, speaker: 'Ilse Tarvin', mention: 'she' }];
    await show({ ...finding('“We came,” she said.', { label: 'quote' }), quotes });
    expect(lines().slice(0, 2)).toEqual(['In the words of Ilse Tarvin', 'The text says “she”.']);
    await press('.card-correct');
    expect(onCorrect).toHaveBeenLastCalledWith(true);
  });

  test('keeps a source’s name as the text has it, whether it is one or many', async () => {
    const quotes = [{ start: 30, end: 40, speaker: 'officials', mention: null }];
    await show({ ...finding('“We came,” officials said.', { label: 'quote' }), quotes });
    expect(lines()[0]).toBe('In the words of officials');
    await show({ ...finding('The “sum” is sorry.', { label: 'fact' }), quotes });
    expect(lines()[1]).toBe('It quotes officials.');
  });

  test('takes a word that stands for nobody known for no name', async () => {
    const quotes = [{ start: 30, end: 40, speaker: null, mention: 'they' }];
    await show({ ...finding('“We came,” they said.', { label: 'quote' }), quotes });
    expect(lines().slice(0, 2)).toEqual(['Somebody else’s own words', 'The text says “they”.']);
    await show({ ...finding('The “sum” is sorry.', { label: 'fact' }), quotes });
    expect(lines()[1]).toBe('It quotes somebody (“they”).');
  });

  test('says in which language the names and words of the page are', async () => {
    await speak('de');
    const quotes = [{ start: 30, end: 40, speaker: 'Ilse Tarvin', mention: 'the mayor' }];
    await show({ ...finding('“We came,” she said.', { label: 'quote' }), quotes });
    expect(lines().slice(0, 2)).toEqual(['Worte von Ilse Tarvin', 'Im Text steht „the mayor“.']);
    expect(foreign()).toEqual([
      ['Ilse Tarvin', 'en'],
      ['the mayor', 'en'],
    ]);
    await show({ ...finding('The “sum” is sorry.', { label: 'fact' }), quotes });
    expect(lines()[1]).toBe('Zitiert wird Ilse Tarvin („the mayor“).');
    expect(foreign()).toEqual([
      ['Ilse Tarvin', 'en'],
      ['the mayor', 'en'],
    ]);
  });

  test('says of a quotation nothing that is untrue of one without quotation marks', async () => {
    await show(finding('The ferry will sail again in May.', { label: 'quote' }));
    expect(lines()[1]).toBe('At least half of it is quoted, so it is not the writer’s voice.');
    await speak('de');
    await show(finding('The ferry will sail again in May.', { label: 'quote' }));
    expect(lines()[1]).toBe('Mindestens die Hälfte ist Zitat, es spricht also nicht der Artikel selbst.');
  });

  test('offers to take back what the reader said, and nothing else', async () => {
    await show({ ...finding('It is a shabby sum.', { label: 'fact' }), reader: 'said' });
    expect(lines()).toEqual(['Reported', 'You said that this is not a comment.']);
    await press('.card-correct');
    expect(onCorrect).toHaveBeenLastCalledWith(null);
  });
});

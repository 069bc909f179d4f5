import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../lib/text/quotes';
import { paragraphs, quotedIn, speakers } from '../paragraphs';

const interview = paragraphs('Q: Why did you leave?', 'A: I was tired of the noise.', 'Q: And now?', 'A: Now I sleep.');

describe('a transcript', () => {
  it('gives question and answer without their letters', () => {
    expect(quotedIn(interview).flat()).toEqual([
      'Why did you leave?',
      'I was tired of the noise.',
      'And now?',
      'Now I sleep.',
    ]);
  });

  it('does not name who asks and answers', () => {
    expect(
      findQuotes(interview)
        .flat()
        .map(({ speaker }) => speaker),
    ).toEqual([null, null, null, null]);
  });

  it('names its speakers, in full where the article does', () => {
    const turns = [
      'ADEYEMI: We should wait for the report on the dam.',
      'MAES: The report is on your desk, Ama Adeyemi.',
    ];
    expect(speakers(...turns, ...turns)).toEqual([
      ['ADEYEMI', 'Ama Adeyemi'],
      ['MAES', 'MAES'],
      ['ADEYEMI', 'Ama Adeyemi'],
      ['MAES', 'MAES'],
    ]);
  });

  it('runs on over a paragraph without a label, but not past the last turn', () => {
    const [first, second, ...rest] = interview;
    if (!first || !second) throw new Error('two turns');
    const [more, after] = paragraphs('It never stopped, day or night.', 'The house was sold in May.');
    if (!more || !after) throw new Error('two blocks');
    const found = quotedIn([first, second, more, ...rest, after]);
    expect([found[2], found[5]]).toEqual([['It never stopped, day or night.'], []]);
  });

  it('is known inside marks too', () => {
    expect(speakers('“ADEYEMI: We should wait for the report.”', 'Ama Adeyemi left.')).toEqual([
      ['ADEYEMI', 'Ama Adeyemi'],
    ]);
  });
});

describe('no transcript', () => {
  it.each([
    ['a dateline', ['GHENT: The dam held.', 'The rain went on.']],
    [
      'remarks of the editors',
      ['Comment: Nobody reads it.', 'It rained.', 'Comment: It always does.', 'Comment: See?'],
    ],
    ['a table', ['Maes: 12 votes', 'Okafor: 9 votes', 'Maes: 14 votes', 'Okafor: 3 votes']],
    ['a list of points', ['Pros: a quiet motor and a long range at sea.', 'Cons: a price that few can pay in winter.']],
  ])('%s', (_, texts) => {
    expect(quotedIn(paragraphs(...texts)).flat()).toEqual([]);
  });
});

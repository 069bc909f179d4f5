import { expect, test } from 'vitest';
import { outlineOf, pictureWords } from '../../../components/kept-words';
import { speak } from '../locale';
import { finding, report } from './finding';

const kept = {
  title: 'Ferry to run again',
  address: 'https://courier.example/ferry',
  at: new Date(2026, 10, 24, 5, 30),
  declared: 'report',
  isSelection: false,
  report: report([
    finding('The ferry ran to the island on Monday and on Tuesday.', { label: 'fact' }),
    finding('Sadly, it waits.', { deciding: ['Sadly'] }),
    finding('Who would have thought.'),
    finding('How odd of the editors.', { insert: true }),
    { ...finding('So it is.'), reader: 'said' },
  ]),
  version: '1.2.3',
} as const;

test('an outline says what the screens say, and why', () => {
  const { lines, sections } = outlineOf(kept);
  expect(lines).toEqual([
    'Read on 24 November 2026 at 05:30 by Aside 1.2.3.',
    'More comment than reporting, with 4 sentences of comment: 1 by the editors, 3 by the writer.',
    'The publisher calls this page a report, but it is written as opinion.',
  ]);
  expect(sections.map(({ heading }) => heading)).toEqual(['Breakdown', 'Who is speaking', 'Comments']);
  expect(sections[0]?.items.map(({ text }) => text)).toEqual([
    'Reported fact: 1 sentence · 42% of words',
    'Direct quote: 0 sentences · 0% of words',
    'Comment: 4 sentences · 58% of words',
  ]);
  expect(sections[1]?.items.map(({ text }) => text)).toEqual([
    'The writer: own words · 21 words · 81%',
    'The editors: own words · 5 words · 19%',
  ]);
  expect(sections[2]?.items).toEqual([
    {
      text: '“Sadly, it waits.”',
      notes: ['The writer comments.', '“Sadly”: words not meant as they stand', 'We are very sure.'],
    },
    {
      text: '“Who would have thought.”',
      notes: [
        'The writer comments.',
        'No single word decided: the wording as a whole reads as a comment.',
        'We are very sure.',
      ],
    },
    {
      text: '“How odd of the editors.”',
      notes: ['The editors comment.', 'It stands in a remark that the editors put into the text.'],
    },
    { text: '“So it is.”', notes: ['The writer comments.', 'You said that this is a comment.'] },
  ]);
});

test('an outline speaks German where the screens do', async () => {
  await speak('de');
  const { lines, sections } = outlineOf(kept);
  expect(lines[0]).toBe('Gelesen am 24. November 2026 um 05:30 mit Aside 1.2.3.');
  expect(sections[2]?.items[0]).toEqual({
    text: '„Sadly, it waits.“',
    notes: [
      'Der Artikel kommentiert.',
      '„Sadly“: Worte, die nicht so gemeint sind, wie sie dastehen',
      'Das ist sehr sicher.',
    ],
  });
});

test('a page without comments has no list of them', () => {
  const straight = report([finding('The ferry ran.', { label: 'fact' })]);
  const { sections } = outlineOf({ ...kept, report: straight });
  expect(sections.map(({ heading }) => heading)).toEqual(['Breakdown', 'Who is speaking']);
});

test('says of a selection that nothing else was read, and nothing of how the page is written', () => {
  const selected = { ...kept, isSelection: true };
  expect(outlineOf(selected).lines.slice(1)).toEqual([
    'Only the text you selected was read.',
    expect.stringMatching(/^More comment than reporting/u),
    'The publisher calls this page a report.',
  ]);
  expect(pictureWords(selected).summary).toMatch(/^Only the text you selected was read\. More comment/u);
});

test('a picture has the shares of the bar', () => {
  const shares = pictureWords(kept).classes.map(({ label, share }) => [label, Math.round(share * 100)]);
  expect(shares).toEqual([
    ['fact', 42],
    ['quote', 0],
    ['opinion', 58],
  ]);
});

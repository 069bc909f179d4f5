import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../../components/summary';
import * as texts from '../../../components/texts';
import type { PageReport } from '../../../lib/classify/report';
import { speak } from '../locale';
import { finding, mix, report } from './finding';

const said = (page: PageReport) => texts.summary(summaryOf(page));

describe('summary', () => {
  test.each([
    [{ fact: 9, quote: 3 }, 'Reads as a straight report: we found no comment.'],
    [{ fact: 2, quote: 9 }, 'Mostly direct quotes: we found no comment.'],
    [{}, 'We found no sentences to read.'],
    [{ fact: 15, opinion: 4, inserts: 4 }, 'Mostly reporting, with 4 sentences of comment by the editors.'],
    [{ fact: 15, opinion: 1 }, 'Mostly reporting, with 1 sentence of comment by the writer.'],
    [
      { fact: 15, opinion: 5, inserts: 2 },
      'Mostly reporting, with 5 sentences of comment: 2 by the editors, 3 by the writer.',
    ],
    [{ fact: 2, quote: 9, opinion: 1 }, 'Mostly direct quotes, with 1 sentence of comment by the writer.'],
    [
      { fact: 4, quote: 4, opinion: 1 },
      'Mostly reporting and direct quotes, with 1 sentence of comment by the writer.',
    ],
    [{ fact: 6, opinion: 4 }, 'A mix of reporting and comment, with 4 sentences of comment by the writer.'],
    [
      { fact: 1, quote: 5, opinion: 4 },
      'A mix of direct quotes and comment, with 4 sentences of comment by the writer.',
    ],
    [{ fact: 5, opinion: 5 }, 'A mix of reporting and comment, with 5 sentences of comment by the writer.'],
    [{ fact: 4, opinion: 5 }, 'More comment than reporting, with 5 sentences of comment by the writer.'],
    [
      { opinion: 3, inserts: 1 },
      'We found no reporting, only 3 sentences of comment: 1 by the editors, 2 by the writer.',
    ],
    [{ fact: 4000, opinion: 1200 }, 'Mostly reporting, with 1,200 sentences of comment by the writer.'],
  ])('%o', (counts, sentence) => {
    expect(said(mix(counts))).toBe(sentence);
  });

  test('is said in the language of the interface', async () => {
    await speak('de');
    expect(said(mix({ fact: 15, opinion: 1 }))).toBe('Überwiegend Bericht, dazu 1 kommentierender Satz des Artikels.');
    expect(said(mix({ fact: 4000, opinion: 1200, inserts: 1 }))).toBe(
      'Überwiegend Bericht, dazu 1.200 kommentierende Sätze: 1 der Redaktion, 1.199 des Artikels.',
    );
  });

  test('goes by words, not by sentences', () => {
    const long = finding('A long report of the day’s events that goes on and on and on.', { label: 'fact' });
    expect(said(report([long, finding('Bad.'), finding('Sad.')]))).toMatch(/^Mostly reporting, with 2 sentences/);
  });

  test('is never more than what was found', () => {
    const count = fc.nat({ max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (fact, quote, opinion, inserts) => {
        const sentence = said(mix({ fact, quote, opinion, inserts: Math.min(inserts, opinion) }));
        const rest = fact + quote;
        if (/Mostly reporting,/.test(sentence)) expect(fact).toBeGreaterThan(quote + opinion);
        if (/Mostly direct quotes/.test(sentence)) expect(quote).toBeGreaterThan(fact + opinion);
        if (/Mostly reporting and direct quotes/.test(sentence)) expect(rest).toBeGreaterThan(2 * opinion);
        if (/More comment/.test(sentence)) expect(opinion).toBeGreaterThan(rest);
        if (/A mix of reporting/.test(sentence)) expect(fact).toBeGreaterThanOrEqual(quote);
        if (/no reporting/.test(sentence)) expect(rest).toBe(0);
        expect(/no comment/.test(sentence)).toBe(opinion === 0 && rest > 0);
        expect(/by the editors/.test(sentence)).toBe(opinion > 0 && inserts > 0);
        expect(/by the writer/.test(sentence)).toBe(opinion > inserts);
      }),
    );
  });
});

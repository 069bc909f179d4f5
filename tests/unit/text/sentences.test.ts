import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences';

const sentencesOf = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each case is a text with a bar wherever a sentence ends and another begins. */
const cases: Record<string, string[]> = {
  'plain ends': [
    'The ferry sank. | Nobody drowned!',
    'Who paid? | Nobody knows.',
    'Really?! | Yes!!! | So it goes.',
    'It was built in 2010. | Twelve people live there.',
  ],
  'a number, an amount, a handle or an inner capital may open a sentence': [
    'It was built in 2010. | 12 people live there.',
    'The fund is empty. | $5 million went to the harbour.',
    'The minister replied. | @oslaharbour did not.',
    'Prices rose. | iPhone sales fell.',
    'The price was 3.5 crowns, up 1.25 from May.',
  ],
  titles: [
    'Mr. Aldane met Mrs. Corvey and Dr. Ilse Brandt.',
    'Former Sen. Pia Lund and Lt. Gen. Otto Reyes spoke.',
    'Ch. Insp. Otto Reyes met Det. Con. Pia Lund and Dist. Judge Corvey. | Cllr. Aldane did not.',
    'He read the last Ch. | Nobody drowned.',
    'REP. LUND spoke. | SEN. REYES did not.',
    'The trial of Lund v. Reyes began.',
  ],
  initials: [
    'J. K. Morrow wrote it. | Ada B. Quill drew it.',
    'The writer P. Otto Tasker died. | T.R. Mauve did not.',
    'Samuel A. Stone and P. A. Tasker sang.',
    'Nobody knew but he and I. | Nobody came.',
    'They chose Plan B. | Lund was against it.',
  ],
  'U.S. and its like within and at the end': [
    'The U.S. Senate met. | The U.S. is large.',
    'She left the U.S. | The flight took nine hours.',
    'She left the U.S. | Thousands followed.',
    'The U.S. All-Stars lost to the U.S. No. 2, Ada Quill.',
    'He works for the U.N. General Assembly in New York.',
    'Talks moved to Lakeview, D.C. | They lasted two days.',
    'He called it “the U.S.” | Lund laughed.',
  ],
  'companies, suffixes and saints': [
    'Orvane Inc. (ORV) fell. | Orvane Inc. Chief Executive Ida Moss quit.',
    'She sued Orvane Inc. | The shares fell.',
    'Martin Kell Jr. Day is a holiday. | It honours Martin Kell Jr. | He died young.',
    'A man from St. Orla was found on Main St. | The dog ran.',
  ],
  'states behind a town': [
    'The bus left Boone, Va. | Police stopped it.',
    'The bus left Boone, Va., at noon.',
    'BOONE, Va. (AP) — The bus left.',
    'It was read by Lake City, Ill. Gov. Ann Pell.',
    'She wrote to the N.Y. Herald.',
  ],
  'times and dates': [
    'He left at 6 p.m. Tuesday. | She left at 7 p.m. | Nobody else did.',
    'It starts at 9 a.m. ET. | It ends at 5 p.m. Lisbon time.',
    'Around 4:30 a.m. Lund rose. | The shop opened at 8 a.m. | Mr. Lund was late.',
    'On Jan. 6 and Sept. 11 the museum is closed.',
  ],
  'numbers after abbreviations': [
    'She lives at No. 10 Mill Lane. | He lives at no. 4.',
    'See p. 12, Vol. II and Sec. 4.',
    'He is 5 ft. 10 in. tall.',
    'Will it pass? | The answer is no. | Lund is sure.',
    'It is a museum of modern art. | 12 rooms are open.',
  ],
  'Latin and other small abbreviations': [
    'Some towns, e.g. Boone, paid, i.e. Lund did.',
    'It was Boone vs. Orla again.',
    'Apples, pears, etc. are sold.',
  ],
  'sentences inside a quotation': [
    '"We went. | They came," he said.',
    '“We won. | We won again.” | The crowd left.',
    'She said: “It is over.” | “Is it?” he was asked later.',
  ],
  'a mark inside the quotation, then the speaker': [
    '"Go!" he said. | "Why?" asked the mayor.',
    '"Where is it?" Lund asked reporters. | Nobody knew.',
    '“I never…” Lund said, and stopped. | Nobody knew.',
    '"I never..." Lund said. | Nobody knew.',
    'She said: "I never..." | Lund said on Friday that he would leave.',
    '“What a day!” President Ilse Brandt, 61, wrote on Friday. | It rained.',
    '"Why now?" | Lund said he would leave.',
    'He asked, "Why now?" | Lund said on Friday that he would leave.',
    '"Why now?" | The mayor asked for time.',
  ],
  'closing marks stay': [
    'He left (she stayed.) | The end (for now). | [It was late.] | “Good.” | She slept.',
    'He asked, “Is it ‘over’?” | It was.',
  ],
  'dots for words left out': [
    'I do not know... | The end is near.',
    'We saw ... Lund and … I do not know whom.',
    'Wait… | Then it came.',
    'He stood there. | . . . Then he left.',
    '“The bridge [...] fell.”',
    'He said it was over [...] | Lund wept.',
  ],
  'names with a mark, dashes, colons': [
    'He writes for Yahoo! from Oslo and reads Yahoo! Finance.',
    'She left Yahoo! | The shares fell.',
    'Is it over? – not yet.',
    'Comment: This is absurd. | Who asked?',
    '[Ed. note: He did not.] | It rained.',
  ],
  'a missing space, and no sentence inside an address': [
    'It ended on Friday.|Ms. Aldane wept.|It rained.',
    '“It is over.”|The crowd left.',
    'Write to Ada.Quill@orla.example or read www.Orla.Example now.',
    'The Y!J desk at Foo.Com closed.',
  ],
  'footnotes and credits': [
    'She was made a saint.[1] | The town is proud.[2][3] | It has a fair.',
    'The mayor at the gate | Photo: Ada Quill',
    'The mayor left the U.S. | Image: Ada Quill.',
  ],
  'lists that run on': [
    '1. Bread | 2. Milk | 3. Eggs',
    '1) Save money, 2) spend it and 3) regret it.',
    'Q. Who paid? | A. The town did.',
    'Buy this. | 1.) Bread. | 2.) Milk.',
    'a. It rained. | b. It snowed.',
    '(i) It rained. | (ii) It snowed. | (iii) It stopped.',
    '• Bread | • Milk',
    'Its aims: (1) to save, (2) to spend. | It failed.',
    'Its aims: 1. Save money. | 2. Spend it.',
    'It cost 1.5 crowns, then 2. | Lund paid.',
  ],
};

/** Any UTF-16, well formed or not. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units));

describe('splitSentences', () => {
  for (const [kind, texts] of Object.entries(cases)) {
    it.each(texts)(`${kind}: %s`, (marked) => {
      const sentences = marked.split('|').map((sentence) => sentence.trim());
      expect(sentencesOf(marked.replaceAll(' | ', ' ').replaceAll('|', ''))).toEqual(sentences);
    });
  }

  it('gives offsets that count UTF-16 units', () => {
    expect(splitSentences('Rain 🌧 fell. It stopped.')).toEqual([
      { start: 0, end: 13 },
      { start: 14, end: 25 },
    ]);
  });

  it('leaves no piece without a word on its own', () => {
    expect(sentencesOf('It rained. ***')).toEqual(['It rained. ***']);
    expect(sentencesOf('... It rained.')).toEqual(['... It rained.']);
    expect(sentencesOf('…')).toEqual(['…']);
    expect(sentencesOf(' ')).toEqual([]);
    expect(sentencesOf('')).toEqual([]);
  });

  it('finds the same sentences in a text of any length', () => {
    const sentence = fc.constantFrom(
      'The ferry sank.',
      'Mr. Aldane left the U.S. on Jan. 6.',
      '“Who paid?” asked the mayor.',
      `The list was long: ${'pear, '.repeat(600)}plum.`,
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 120 }), (sentences) => {
        expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
      }),
      { numRuns: 30 },
    );
  });

  it('covers every character but space, in order and without overlap, whatever the text', () => {
    const piece = fc.oneof(
      anyText,
      fc.constantFrom(
        '. ',
        '?" ',
        '...',
        ' … ',
        'Mr. ',
        'U.S. ',
        '1. ',
        'a) ',
        '• ',
        '"',
        '“',
        '”',
        '[1] ',
        'Photo: x',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        let covered = '';
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/u);
          covered += text.slice(start, end);
          last = end;
        }
        expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it.each(['.', 'A. ', '. . . ', '1. ', '• ', '?" Ab said. ', 'said.The', '( ', '! & '])(
    'is done with much of %j',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      const spans = splitSentences(text);
      expect(spans.at(-1)?.end).toBe(text.trimEnd().length);
    },
  );
});

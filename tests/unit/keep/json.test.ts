import { expect, test } from 'vitest';
import { jsonText } from '../../../lib/keep/json';
import { finding, report } from '../components/finding';

const title = 'Ferry "again"\n</script>';

test('a report as JSON', () => {
  const text = 'Sadly, the ferry waits.';
  const findings = [
    finding('The ferry ran.', { label: 'fact' }),
    finding(text, { deciding: ['Sadly'] }),
    finding('How odd of the editors.', { insert: true }),
  ];
  const json = jsonText(
    {
      title,
      address: 'https://courier.example/ferry',
      at: new Date(Date.UTC(2026, 10, 24, 5, 30)),
      declared: 'report',
      isSelection: false,
      report: report(findings),
      version: '1.2.3',
    },
    (cue) => (cue === 'irony' ? 'a sigh' : null),
  );
  expect(JSON.parse(json)).toEqual({
    format: 1,
    aside: '1.2.3',
    title,
    address: 'https://courier.example/ferry',
    readAt: '2026-11-24T05:30:00.000Z',
    selectionOnly: false,
    publisherSays: 'report',
    sentences: { fact: 1, quote: 0, opinion: 2 },
    words: { fact: 3, quote: 0, opinion: 9 },
    voices: [
      { kind: 'writer', name: null, quotations: 0, words: { quoted: 0, indirect: 0, reporting: 3, comment: 4 } },
      { kind: 'editors', name: null, quotations: 0, words: { quoted: 0, indirect: 0, reporting: 0, comment: 5 } },
    ],
    comments: [
      {
        text,
        voice: 'writer',
        probability: 1,
        saidByReader: false,
        reasons: [{ words: 'Sadly', cue: 'irony', why: 'a sigh' }],
      },
      { text: 'How odd of the editors.', voice: 'editors', probability: null, saidByReader: false, reasons: [] },
    ],
  });
});

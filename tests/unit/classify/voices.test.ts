import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/classify/analyse';
import { countWords } from '../../../lib/text/words';
import { saidBy } from '../../../lib/classify/voices';
import type { Block } from '../../../lib/text/block';

const block = (text: string): Block => ({ text, part: 'body', quoted: false, box: null });

const texts = [
  'Lotte Maes runs the quay. “We wait for the boat,” Maes said.',
  'She said that the boat was late. “It is never early.”',
  'Comment: It was “never” meant to sail.',
  'Sadly, it was a pathetic boat.',
];

const report = (...paragraphs: string[]) =>
  analyse(paragraphs.map(block), {
    scorer: (inputs) => inputs.map(({ voice }) => ({ opinion: voice.startsWith('Sadly') ? 1 : 0, carriers: [] })),
  });

const figures = (...paragraphs: string[]) =>
  report(...paragraphs).voices.map(({ name, kind, quotations, words }) => [name ?? kind, quotations, words]);

const none = { quoted: 0, indirect: 0, reporting: 0, comment: 0 };

describe('voicesOf', () => {
  it('gives every voice its words, most first', () => {
    expect(figures(...texts)).toEqual([
      ['writer', 0, { ...none, reporting: 9, comment: 6 }],
      ['Lotte Maes', 2, { ...none, quoted: 9, indirect: 5 }],
      ['editors', 0, { ...none, comment: 7 }],
    ]);
  });

  it('gives every word to one voice', () => {
    const { voices } = report(...texts);
    expect(voices.reduce((sum, voice) => sum + voice.total, 0)).toBe(countWords(texts.join(' ')));
  });

  it('counts a quotation over several sentences once, and names each of its sentences', () => {
    const { voices } = report('“We wait. We always wait. Nobody comes,” Lotte Maes said.');
    expect(voices[0]).toMatchObject({ name: 'Lotte Maes', quotations: 1, findings: ['0:0', '0:10', '0:26'] });
  });

  it('counts a quotation over several paragraphs once', () => {
    const { voices } = report('Lotte Maes said: “We wait.', '“We always wait.', '“Nobody comes.”');
    expect(voices[0]).toMatchObject({ name: 'Lotte Maes', quotations: 1, findings: ['0:0', '1:0', '2:0'] });
  });

  it('has one voice for all whom nobody names', () => {
    expect(figures('“We wait for the boat to come.”', 'It rained.', '“Nobody ever comes to us here.”')).toEqual([
      ['unnamed', 2, { ...none, quoted: 13 }],
      ['writer', 0, { ...none, reporting: 2 }],
    ]);
  });

  it('is empty for a page without words', () => {
    expect(figures('…')).toEqual([]);
  });
});

describe('saidBy', () => {
  const { voices, findings } = report(...texts);
  const said = (name: string): string[] => {
    const id = voices.find((voice) => (voice.name ?? voice.kind) === name)?.id ?? '';
    return findings.flatMap((finding) =>
      saidBy(id, finding).map(({ start, end }) => texts[finding.block]?.slice(start, end) ?? ''),
    );
  };

  it('is what a voice is quoted with and reported to have said', () => {
    expect(said('Lotte Maes')).toEqual(['“We wait for the boat,”', 'that the boat was late.', '“It is never early.”']);
  });

  it('is the whole insert for the editors, and what is left for the writer', () => {
    expect(said('editors')).toEqual(['Comment: It was “never” meant to sail.']);
    expect(said('writer')).toEqual([
      'Lotte Maes runs the quay.',
      ' Maes said.',
      'She said ',
      'Sadly, it was a pathetic boat.',
    ]);
  });
});

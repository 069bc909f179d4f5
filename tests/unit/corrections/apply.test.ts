import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/classify/analyse';
import { applyCorrections } from '../../../lib/corrections/apply';
import type { Correction } from '../../../lib/corrections/correction';
import { teachableCues } from '../../../lib/corrections/evidence';

const site = 'courier.example';
const correction = (over: Partial<Correction>): Correction => ({
  site,
  text: '',
  comment: true,
  cues: [],
  at: 0,
  ...over,
});

const sad = 'Sadly, nobody at the port looked at the crane.';
const plain = 'The port opened a second quay in May.';
const quoted = '“We came too late and we knew it,” the pilot said.';
const box = 'Comment: So much for the port.';
const block = (text: string) => ({ text, part: 'body', quoted: false, box: null }) as const;

/** A scorer that is as unsure as can be. */
const report = (opinion = 0.5) =>
  analyse([sad, plain, quoted, box].map(block), { scorer: (inputs) => inputs.map(() => ({ opinion, carriers: [] })) });
const labels = (corrections: Correction[], opinion?: number) =>
  applyCorrections(report(opinion), site, corrections).findings.map(({ label }) => label);

describe('a correction', () => {
  test('goes above the scorer, quotation marks and an insert alike, and the figures follow', () => {
    const texts = [plain, quoted].map((text) => correction({ text }));
    const corrected = applyCorrections(report(), site, [...texts, correction({ text: box, comment: false })]);
    expect(corrected.findings.map(({ label }) => label)).toEqual(['fact', 'opinion', 'opinion', 'fact']);
    expect(corrected.findings.map(({ reader }) => reader)).toEqual([undefined, 'said', 'said', 'said']);
    expect(corrected.sentences).toEqual({ fact: 2, quote: 0, opinion: 2 });
  });

  test('knows its sentence by other marks and spaces, and on its own site alone', () => {
    const text = plain.toUpperCase().replaceAll(' ', '  ');
    expect(labels([correction({ text })])[1]).toBe('opinion');
    expect(labels([correction({ text, site: 'other.example' })])[1]).toBe('fact');
  });

  test('keeps the words that decided where the reader agrees, and finds them where they do not', () => {
    const [found] = applyCorrections(report(), site, [correction({ text: sad })]).findings;
    expect(found?.evidence.map(({ start, end }) => sad.slice(start, end))).toContain('Sadly');
  });
});

describe('what corrections teach', () => {
  const cues = teachableCues({ text: sad, start: 0, quotes: [], insert: false });
  const elsewhere = (comment: boolean, n: number) =>
    Array.from({ length: n }, (_, i) => correction({ site: 'other.example', text: `Sentence ${i}.`, comment, cues }));

  test('tips a sentence with the same cues, and no other', () => {
    expect(cues.length).toBeGreaterThan(0);
    expect(labels(elsewhere(true, 1))).toEqual(['opinion', 'fact', 'quote', 'opinion']);
    expect(labels(elsewhere(false, 3), 0.6)).toEqual(['fact', 'opinion', 'quote', 'opinion']);
    expect(applyCorrections(report(), site, elsewhere(true, 1)).findings[0]?.reader).toBe('taught');
  });

  test('is bounded: what the scorer is sure of stays', () => {
    expect(labels(elsewhere(true, 500), 0.1)[0]).toBe('fact');
    expect(labels(elsewhere(false, 500), 0.9)[0]).toBe('opinion');
  });

  test('goes with the corrections', () => {
    expect(applyCorrections(report(), site, [])).toEqual(report());
    expect(labels([...elsewhere(true, 2), ...elsewhere(false, 2)])).toEqual(labels([]));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/classify/analyse';
import type { ScorerInput } from '../../../lib/classify/scorer';
import { placeholder } from '../../../lib/classify/voice';
import type { Block } from '../../../lib/text/block';

const block = (text: string, part: Block['part'] = 'body'): Block => ({ text, part, quoted: false, box: null });

const article = [
  block('Ferry quay shut', 'headline'),
  block('The quay at Kandara was shut on Monday. "We saw cracks in the wall," Ann Lorne said.'),
  block('Sadly, it was a pathetic repair.'),
  block('Comment: The repair was paid for twice. Both bills are public.'),
  block('Ferries will leave from the north pier until May. The office counted nine boats on Tuesday.'),
];

const labelled = (blocks: Block[]): [string, string][] =>
  analyse(blocks).findings.map(({ text, label }) => [text, label]);

const uncut = (text: string) => [{ start: 0, end: text.length }];

describe('analyse', () => {
  it('labels every sentence of the article in page order', () => {
    expect(labelled(article)).toEqual([
      ['Ferry quay shut', 'fact'],
      ['The quay at Kandara was shut on Monday.', 'fact'],
      ['"We saw cracks in the wall," Ann Lorne said.', 'quote'],
      ['Sadly, it was a pathetic repair.', 'opinion'],
      ['Comment: The repair was paid for twice.', 'opinion'],
      ['Both bills are public.', 'opinion'],
      ['Ferries will leave from the north pier until May.', 'fact'],
      ['The office counted nine boats on Tuesday.', 'fact'],
    ]);
  });

  it('marks the sentences of an insert, and of a bracketed remark, as such', () => {
    expect(analyse(article).findings.map(({ insert }) => insert)).toEqual([0, 0, 0, 0, 1, 1, 0, 0].map(Boolean));
    const { findings } = analyse([
      block('It cost 90 million. [Ed.: It did not.] It opens in May, we read [Ed.: or June].'),
    ]);
    expect(findings.filter(({ insert }) => insert).map(({ text }) => text)).toEqual(['[Ed.: It did not.]']);
  });

  it('counts all offsets in the text of the block', () => {
    const { findings } = analyse(article);
    for (const { block: b, start, end, text, quotes, evidence, id } of findings) {
      const whole = article[b]?.text ?? '';
      expect(whole.slice(start, end)).toBe(text);
      expect(id).toBe(`${b}:${start}`);
      expect([...quotes, ...evidence].every((span) => span.start >= start && span.end <= end)).toBe(true);
    }
    const remark = findings[3];
    expect(remark?.evidence.map((found) => article[2]?.text.slice(found.start, found.end))).toContain('pathetic');
  });

  it('hands the scorer every sentence once, quoted words masked, and takes its word', () => {
    const seen: ScorerInput[] = [];
    const report = analyse(article.slice(1, 3), {
      scorer: (sentences) => {
        seen.push(...sentences);
        return sentences.map((_, i) => ({
          opinion: i === 0 ? 0.9 : 0,
          carriers: i === 0 ? [{ start: 4, end: 8 }] : [],
        }));
      },
    });
    expect(seen.map(({ block: b, part }) => [b, part])).toEqual([
      [0, 'body'],
      [0, 'body'],
      [1, 'body'],
    ]);
    expect(seen[1]?.voice).toBe(`${placeholder.repeat(28)} Ann Lorne said.`);
    expect(seen[1]?.quotedShare).toBeCloseTo(6 / 9);
    expect(report.findings.map(({ label }) => label)).toEqual(['opinion', 'quote', 'fact']);
    expect(report.findings[0]?.scores.opinion).toBe(0.9);
    expect(report.findings[0]?.evidence).toContainEqual({ cue: 'wording', start: 4, end: 8 });
  });

  it('cuts sentences as it is told', () => {
    expect(analyse(article.slice(1, 2), { split: uncut }).findings).toHaveLength(1);
  });

  it('gives the same report for the same blocks, in valid scores, whatever the text', () => {
    const piece = fc.constantFrom(
      'Sadly ',
      '"',
      '“',
      '”',
      '. ',
      'he said ',
      '[Ed.: ',
      '] ',
      'Comment: ',
      "'",
      '\u00A0',
      'İ ',
      '😀 ',
      '? ',
    );
    const blocks = fc.array(
      fc.array(piece, { maxLength: 15 }).map((pieces) => block(pieces.join('').trim())),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(blocks, (any) => {
        const report = analyse(any);
        expect(analyse(any)).toEqual(report);
        const scores = report.findings.flatMap((finding) => Object.values(finding.scores));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      }),
    );
  });
});

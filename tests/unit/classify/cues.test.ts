import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue, CueExamples } from '../../../lib/classify/cue';
import { cues } from '../../../lib/classify/cues';
import { placeholder, voiceOf, type Voice } from '../../../lib/classify/voice';
import type { Span } from '../../../lib/text/span';

const folder = path.resolve(import.meta.dirname, '../../../lib/classify/cues');

const files = readdirSync(folder)
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => name !== 'index');

const load = (name: string): Promise<{ cue: Cue; examples: CueExamples }> =>
  import(`../../../lib/classify/cues/${name}.ts`);

const plain = (text: string): Voice => voiceOf(text, { start: 0, end: text.length }, []);

/** Whether spans are in order and none is empty or out of the sentence. */
function fit(spans: readonly Span[], length: number): boolean {
  return spans.every(({ start, end }, i) => start >= (spans[i - 1]?.start ?? 0) && end > start && end <= length);
}

it('registers every file of the folder, and nothing twice', () => {
  expect(cues.map(({ id }) => id)).toEqual(files.toSorted());
});

describe.each(files)('%s', (name) => {
  it('is named after its file and registered', async () => {
    const { cue } = await load(name);
    expect(cue.id).toBe(name);
    expect(cues).toContain(cue);
  });

  it('serves a rule', async () => {
    const { cue } = await load(name);
    expect(cue.rule).toBeGreaterThanOrEqual(1);
    expect(cue.rule).toBeLessThanOrEqual(24);
  });

  it('finds what it must and spares what it must not', async () => {
    const { cue, examples } = await load(name);
    expect(examples.hit.length).toBeGreaterThan(0);
    expect(examples.miss.length).toBeGreaterThan(0);
    expect(examples.hit.filter((sentence) => cue.find(plain(sentence)).length === 0)).toEqual([]);
    expect(examples.miss.filter((sentence) => cue.find(plain(sentence)).length > 0)).toEqual([]);
  });

  it('never finds anything in quoted words', async () => {
    const { cue, examples } = await load(name);
    for (const sentence of examples.hit) {
      const everything = { start: 0, end: sentence.length };
      expect(cue.find(voiceOf(sentence, everything, [everything]))).toEqual([]);
    }
  });

  it('gives spans in order inside the sentence, whatever the sentence', async () => {
    const { cue, examples } = await load(name);
    const mark = fc.constantFrom(...' aA\'"’“,.;:!?-–()[]0İ😀\n', placeholder);
    const piece = fc.oneof(fc.string({ unit: mark }), fc.constantFrom(...examples.hit, ...examples.miss));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const voice = plain(pieces.join(' '));
        expect(fit(cue.find(voice), voice.text.length)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  /** A cue that scans its sentence anew at every word would not come back from these within the test's time. */
  it('comes back from long hostile sentences', async () => {
    const { cue } = await load(name);
    for (const unit of ['so-called "', ', he said', 'which is too ', "should '", '!(İ', `?${placeholder}`]) {
      const voice = plain(unit.repeat(5_000));
      expect(fit(cue.find(voice), voice.text.length)).toBe(true);
    }
  });
});

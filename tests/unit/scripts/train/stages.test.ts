import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scorerFrom } from '../../../../lib/classify/model/model-scorer';
import { unpack, type PackedModel } from '../../../../lib/classify/model/weights';
import { inputsOf } from '../../../../scripts/train/inputs';
import { uncut } from '../../../../scripts/train/labelled';
import { stageNames, stagesOf } from '../../../../scripts/train/stages';
import { writeInventedData } from './invented-data';

/** Neither sentence stands in the data. */
const unseen = [
  'The museum repaired the bridge on Friday.',
  'How shameful that this dreadful contract should be signed.',
];

describe('the training', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aside-train-'));
  const weights: string[] = [];

  beforeAll(() => {
    writeInventedData(folder);
    for (const name of ['first', 'second']) {
      const target = join(folder, `${name}.json`);
      const stages = stagesOf({
        data: folder,
        sets: ['checkthat', 'articles'],
        cache: join(folder, name),
        target,
        progress: () => {},
      });
      for (const stage of stageNames) stages[stage]();
      weights.push(readFileSync(target, 'utf8'));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the same bytes for the same data', () => {
    expect(weights[1]).toBe(weights[0]);
  });

  it('learns to tell comment from report by the sets it was given', () => {
    const scorer = scorerFrom(unpack(JSON.parse(weights[0] ?? '') as PackedModel));
    const [report, comment] = scorer(inputsOf({ paragraphs: unseen, split: uncut }), null);
    expect(report?.opinion).toBeLessThan(0.3);
    expect(comment?.opinion).toBeGreaterThan(0.7);
  });

  it('keeps no sentence of the data', () => {
    expect(weights[0]).not.toMatch(/council|shameful/u);
  });
});

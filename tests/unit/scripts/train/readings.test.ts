import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { readReadings } from '../../../../scripts/train/readings';

const folder = mkdtempSync(join(tmpdir(), 'aside-readings-'));
const file = join(folder, 'readings.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

const article = {
  id: 'a1',
  source: 'invented',
  kind: 'opinion' as const,
  title: 'The quay',
  text: 'The mayor cut the ribbon at noon. What a waste.\n\nHardly anybody came.\n\nBy A. Olm',
};

it('labels the sentences that a reading names, and no headline, doubtful sentence or byline', () => {
  const reading = { id: 'a1', comments: [[1, 34, 47]], doubtful: [[2, 0, 20]], noText: [[3, 0, 9]] };
  const gone = { ...reading, id: 'a2' };
  writeFileSync(file, `${JSON.stringify(gone)}\n${JSON.stringify(reading)}\n`);
  const documents = readReadings([article], pathToFileURL(file));
  expect(documents).toHaveLength(1);
  expect(documents[0]).toMatchObject({ id: 'a1', declared: 'opinion', comments: [null, false, true, null, null] });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRows } from '../../../../scripts/train/labelled';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'aside-rows-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, rows: readonly object[]): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), rows.map((row) => JSON.stringify(row)).join('\n'));
}

describe('readRows', () => {
  it('puts the sentences of one document together, in order', () => {
    write('articles/train.jsonl', [
      { doc: 'a', text: 'The pier  opened.', label: 'fact' },
      { doc: 'b', text: 'Rain fell.', label: 'fact' },
      { doc: 'a', text: 'High time.', label: 'opinion' },
    ]);
    const [a, b] = readRows(folder, 'articles', 'train');
    expect(a).toMatchObject({ id: 'a', paragraphs: ['The pier opened.', 'High time.'], comments: [false, true] });
    expect(b).toMatchObject({ id: 'b', comments: [false] });
  });

  it('takes a quotation for no comment, and an undecided row for unknown', () => {
    write('sentences/mpqa.dev.jsonl', [
      { id: '1', text: 'A', ours: 'quote_or_mixed' },
      { id: '2', text: 'B', ours: null },
      { id: '3', text: 'C', ours: 'opinion' },
      { id: '4', text: 'D', label: 'none' },
    ]);
    expect(readRows(folder, 'mpqa', 'dev').flatMap(({ comments }) => comments)).toEqual([false, null, true, null]);
  });
});

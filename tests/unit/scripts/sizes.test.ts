import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sizesOf } from '../../../scripts/bench/sizes';

let extension: string;

beforeEach(() => {
  extension = mkdtempSync(path.join(tmpdir(), 'aside-sizes-'));
  for (const folder of ['content-scripts', 'chunks', 'assets']) mkdirSync(path.join(extension, folder));
  const files = {
    'content-scripts/reader.js': 'a'.repeat(100),
    'chunks/popup.js': 'b'.repeat(200),
    'chunks/shared.js': 'c'.repeat(300),
    'chunks/options.js': 'd'.repeat(400),
    'assets/popup.css': 'e'.repeat(500),
    'popup.html': `<script type="module" src="/chunks/popup.js"></script>
      <link rel="modulepreload" href="/chunks/shared.js"><link rel="stylesheet" href="/assets/popup.css">`,
  };
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(extension, file), content);
});

afterEach(() => rmSync(extension, { recursive: true }));

it('counts for a page all that it loads, what it shares with others too, and leaves out what is not there', () => {
  expect(sizesOf(extension)).toMatchObject([
    { name: 'reader script', raw: 100, limit: 60_000 },
    { name: 'popup', raw: 1000, limit: 30_000 },
  ]);
});

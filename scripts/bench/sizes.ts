import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the browser loads for a part of the built extension, in bytes. */
export interface Size {
  name: string;
  raw: number;
  gz: number;
  /** Of `gz`; null where none is set. */
  limit: number | null;
}

/** A script, or a page with all that it names. The background holds the model; no other part may. */
const parts: readonly (readonly [name: string, file: string, limit: number | null])[] = [
  ['reader script', 'content-scripts/reader.js', 60_000],
  ['gate', 'gate.js', 6_000],
  ['popup', 'popup.html', 30_000],
  ['side panel', 'sidepanel.html', null],
  ['options', 'options.html', null],
  ['welcome', 'welcome.html', null],
  ['background', 'background.js', null],
];

const named = /(?:src|href)="\/([^"]+\.(?:js|css))"/gu;

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

function loadedBy(extensionDir: string, file: string): Buffer[] {
  const content = readFileSync(path.join(extensionDir, file));
  if (!file.endsWith('.html')) return [content];
  const files = [...content.toString().matchAll(named)].map(([, name = '']) => name);
  return files.map((name) => readFileSync(path.join(extensionDir, name)));
}

export const sizesOf = (extensionDir: string): Size[] =>
  parts
    .filter(([, file]) => existsSync(path.join(extensionDir, file)))
    .map(([name, file, limit]) => {
      const loaded = loadedBy(extensionDir, file);
      return {
        name,
        raw: sum(loaded.map(({ length }) => length)),
        gz: sum(loaded.map((content) => gzipSync(content, { level: 9 }).length)),
        limit,
      };
    });

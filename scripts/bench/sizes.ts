import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script of the built extension; all popup scripts count as one. Bytes. */
export interface Size {
  name: string;
  raw: number;
  gz: number;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

function sizeOf(name: string, files: readonly string[]): Size {
  const contents = files.map((file) => readFileSync(file));
  return {
    name,
    raw: sum(contents.map(({ length }) => length)),
    gz: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

const filesIn = (folder: string): string[] => readdirSync(folder).map((file) => path.join(folder, file));

export function sizesOf(extensionDir: string): Size[] {
  const reader = path.join(extensionDir, 'content-scripts/reader.js');
  const popup = ['chunks', 'assets'].flatMap((folder) => filesIn(path.join(extensionDir, folder)));
  return [
    sizeOf('reader script', [reader]),
    sizeOf(
      'popup',
      popup.filter((file) => path.basename(file).startsWith('popup-')),
    ),
    sizeOf('background', [path.join(extensionDir, 'background.js')]),
  ];
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleVoice } from './voices';
import type { WordVectors } from './word-vectors';

/** What one stage leaves for the next, in files of their own under one folder. */
export interface Cache {
  readVoices: () => ArticleVoice[];
  writeVoices: (articles: readonly ArticleVoice[]) => void;
  readVectors: () => WordVectors;
  writeVectors: (vectors: WordVectors) => void;
  readNumbers: (name: string) => Float32Array;
  writeNumbers: (name: string, numbers: Float32Array) => void;
}

const asFloats = (bytes: Buffer): Float32Array => new Float32Array(new Uint8Array(bytes).buffer);

export function cacheIn(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
  const at = (name: string): string => join(folder, name);
  return {
    readVoices: () =>
      readFileSync(at('voices.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as ArticleVoice),
    writeVoices: (articles) =>
      writeFileSync(at('voices.jsonl'), articles.map((article) => JSON.stringify(article)).join('\n')),
    readVectors: () => ({
      words: readFileSync(at('words.txt'), 'utf8').split('\n'),
      cells: new Uint32Array(new Uint8Array(readFileSync(at('cells.bin'))).buffer),
      vectors: asFloats(readFileSync(at('vectors.bin'))),
    }),
    writeVectors: ({ words, cells, vectors }) => {
      writeFileSync(at('words.txt'), words.join('\n'));
      writeFileSync(at('cells.bin'), cells);
      writeFileSync(at('vectors.bin'), vectors);
    },
    readNumbers: (name) => asFloats(readFileSync(at(`${name}.bin`))),
    writeNumbers: (name, numbers) => writeFileSync(at(`${name}.bin`), numbers),
  };
}

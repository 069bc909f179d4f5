import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { random } from '../../../../scripts/train/random';

const draw = random(3);
const one = (of: readonly string[]): string => of[Math.floor(draw() * of.length)] ?? '';

const who = ['council', 'ministry', 'library', 'harbour', 'school', 'museum'];
const what = ['budget', 'timetable', 'roof', 'bridge', 'contract', 'festival'];
const did = ['opened', 'published', 'moved', 'measured', 'signed', 'repaired'];
const verdict = ['shameful', 'absurd', 'splendid', 'dreadful', 'ridiculous', 'wonderful'];

const report = (): string => `The ${one(who)} ${one(did)} the ${one(what)} on Monday morning.`;
const comment = (): string =>
  `How ${one(verdict)} that this ${one(verdict)} ${one(what)} should ever have been allowed.`;

const lines = (rows: readonly object[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/** Writes invented data sets in the shapes that the training reads: reports that inform, opinion pieces that exclaim. */
export function writeInventedData(folder: string): void {
  for (const name of ['sentences', 'articles', 'unlabelled']) mkdirSync(join(folder, name), { recursive: true });
  const rows = (n: number) =>
    times(n, (i) => ({ id: String(i), text: i % 3 ? report() : comment(), ours: i % 3 ? 'fact' : 'opinion' }));
  writeFileSync(join(folder, 'sentences/checkthat_en.train.jsonl'), lines(rows(90)));
  const article = (doc: string) =>
    times(10, (i) => ({ doc, text: i === 4 ? comment() : report(), label: i === 4 ? 'opinion' : 'fact' }));
  writeFileSync(join(folder, 'articles/train.jsonl'), lines(times(12, (i) => article(`a${i}`)).flat()));
  const news = times(40, (i) => ({
    id: `n${i}`,
    source: 'invented',
    kind: i % 2 ? 'report' : 'opinion',
    title: report(),
    text: times(12, i % 2 ? report : comment).join('\n\n'),
  }));
  writeFileSync(join(folder, 'unlabelled/news.jsonl.gz'), gzipSync(lines(news)));
}

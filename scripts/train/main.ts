/**
 * Trains the scorer that ships.
 *   npm run train -- --data DIR [--only SET,…] [--stage voices|vectors|pages|weights]
 * DIR holds sentences/, articles/ and unlabelled/ as JSON Lines. Writes lib/classify/model/weights.json; the same data
 * and code give the same bytes. A single stage takes up what the stages before it left in .cache/train.
 */
import { statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pack } from '../../lib/classify/model/weights';
import { cacheIn } from './cache';
import { fitContext, readingsOf } from './context-stage';
import { readNews } from './corpus';
import { readRows, setNames, type SetName } from './labelled';
import { pageWords } from './page-words';
import { readReadings } from './readings';
import { collapse, fitSentences, heldOutMargins, sample } from './sentence-stage';
import { lookupOf } from './vector-sum';
import { articleVoices } from './voices';
import { wordVectors } from './word-vectors';

const stages = ['voices', 'vectors', 'pages', 'weights'] as const;
const usage = `usage: npm run train -- --data DIR [--only ${setNames.join(',')}] [--stage ${stages.join('|')}]`;

const cache = cacheIn(new URL('../../.cache/train', import.meta.url).pathname);
const target = new URL('../../lib/classify/model/weights.json', import.meta.url).pathname;

const start = Date.now();
const progress = (line: string): void => {
  process.stderr.write(`${((Date.now() - start) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
};

const run: Record<(typeof stages)[number], (data: string, sets: readonly SetName[]) => void> = {
  voices: (data) => cache.writeVoices(articleVoices(readNews(data), progress)),

  vectors: (data) => cache.writeVectors(wordVectors(readNews(data), progress)),

  pages: () => cache.writeGrades('page', pageWords(cache.readVoices(), lookupOf(cache.readVectors()), progress)),

  weights: (data, sets) => {
    const lookup = lookupOf(cache.readVectors());
    const { known } = lookup;
    const page = cache.readGrades('page');
    const documents = sets.flatMap((set) => {
      const read = set === 'readings' ? readReadings(readNews(data)) : readRows(data, set, 'train');
      progress(`${set}: ${read.reduce((sum, { comments }) => sum + comments.length, 0)} sentences`);
      return sample(read, lookup);
    });
    const held = heldOutMargins(documents, progress);
    const context = fitContext([...held].map(([document, margins]) => readingsOf(document, margins, { known, page })));
    const { weights, bias, grades } = collapse(fitSentences(documents), lookup);
    const sentence = { weights, bias, words: { known, comment: grades, page } };
    writeFileSync(target, `${JSON.stringify(pack({ sentence, context }))}\n`);
    progress(`weights.json: ${(statSync(target).size / 1024).toFixed(0)} KB`);
  },
};

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, only: { type: 'string' }, stage: { type: 'string' } },
  });
  const sets = setNames.filter((set) => !values.only || values.only.split(',').includes(set));
  const chosen = stages.filter((stage) => !values.stage || values.stage === stage);
  if (!values.data || sets.length === 0 || chosen.length === 0) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  for (const stage of chosen) run[stage](values.data, sets);
}

main();

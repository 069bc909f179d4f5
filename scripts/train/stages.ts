import { writeFileSync } from 'node:fs';
import { pack } from '../../lib/classify/model/weights';
import { cacheIn } from './cache';
import { fitContext, readingsOf } from './context-stage';
import { readNews } from './corpus';
import { readRows, type SetName } from './labelled';
import { pageWords } from './page-words';
import { learntFrom, readReadings } from './readings';
import { collapse, fitSentences, heldOutMargins, sample } from './sentence-stage';
import { lookupOf } from './vector-sum';
import { articleVoices } from './voices';
import { wordVectors } from './word-vectors';

export const stageNames = ['voices', 'vectors', 'pages', 'weights'] as const;
export type StageName = (typeof stageNames)[number];

interface Surroundings {
  /** Folder of the data sets. */
  data: string;
  /** Sets of sentences and articles to learn from. */
  sets: readonly SetName[];
  /** Folder in which each stage leaves what the later ones take up. */
  cache: string;
  /** File that the weights go to. */
  target: string;
  progress: (line: string) => void;
}

/** Each stage of the training as a call; the same data and code leave the same bytes. */
export function stagesOf(surroundings: Surroundings): Record<StageName, () => void> {
  const { data, sets, target, progress } = surroundings;
  const cache = cacheIn(surroundings.cache);
  return {
    voices: () => cache.writeVoices(articleVoices(readNews(data), progress)),

    vectors: () => cache.writeVectors(wordVectors(readNews(data), progress)),

    pages: () => cache.writeGrades('page', pageWords(cache.readVoices(), lookupOf(cache.readVectors()), progress)),

    weights: () => {
      const lookup = lookupOf(cache.readVectors());
      const { known } = lookup;
      const page = cache.readGrades('page');
      const documents = sets.flatMap((set) => {
        const read = set === 'readings' ? readReadings(readNews(data), learntFrom) : readRows(data, set, 'train');
        progress(`${set}: ${read.reduce((sum, { comments }) => sum + comments.length, 0)} sentences`);
        return sample(read, lookup);
      });
      const held = heldOutMargins(documents, progress);
      const context = fitContext(
        [...held].map(([document, margins]) => readingsOf(document, margins, { known, page })),
      );
      const { weights, bias, grades } = collapse(fitSentences(documents), lookup);
      const sentence = { weights, bias, words: { known, comment: grades, page } };
      const packed = JSON.stringify(pack({ sentence, context }));
      writeFileSync(target, `${packed}\n`);
      progress(`weights.json: ${(packed.length / 1024).toFixed(0)} KB`);
    },
  };
}

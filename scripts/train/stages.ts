import { writeFileSync } from 'node:fs';
import { pack } from '../../lib/classify/model/weights';
import { articleVectors, withArticles } from './article-vectors';
import { cacheIn } from './cache';
import { fitContext, readingsOf } from './context-stage';
import { readNews } from './corpus';
import { readRows, type SetName } from './labelled';
import { pageWords } from './page-words';
import { learntFrom, readReadings } from './readings';
import { alone, onPages, type Recipe } from './recipes';
import { collapse, fitSentences, heldOutMargins, sample } from './sentence-stage';
import { lookupOf, type VectorLookup } from './vector-sum';
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

    pages: () => {
      const [voices, vectors] = [cache.readVoices(), cache.readVectors()];
      const lookup = lookupOf(vectors);
      cache.writeNumbers('page', pageWords(voices, lookup, progress));
      cache.writeNumbers('articles', articleVectors(voices, vectors, lookup, progress));
    },

    weights: () => {
      const vectors = cache.readVectors();
      const page = cache.readNumbers('page');
      const sources = sets.map((set) => {
        const read = set === 'readings' ? readReadings(readNews(data), learntFrom) : readRows(data, set, 'train');
        progress(`${set}: ${read.reduce((sum, { comments }) => sum + comments.length, 0)} sentences`);
        return read;
      });
      const learn = (lookup: VectorLookup, recipe: Recipe) => {
        const { known } = lookup;
        const documents = sources.flatMap((source) => sample(source, lookup));
        const held = heldOutMargins(documents, recipe, progress);
        const readings = [...held].map(([document, margins]) => readingsOf(document, margins, { known, page }));
        const { weights, bias, grades, judging } = collapse(fitSentences(documents, recipe), lookup);
        return { readings, model: { weights, bias, words: { known, comment: grades, page }, judging } };
      };
      const sentence = learn(lookupOf(vectors), onPages);
      const lone = learn(lookupOf(withArticles(vectors, cache.readNumbers('articles'))), alone);
      const context = fitContext(sentence.readings, lone.readings);
      const packed = JSON.stringify(pack({ sentence: sentence.model, lone: lone.model, context }));
      writeFileSync(target, `${packed}\n`);
      progress(`weights.json: ${(packed.length / 1024).toFixed(0)} KB`);
    },
  };
}

import { readFileSync } from 'node:fs';
import { overlaps, type Span } from '../../lib/text/span';
import { splitSentences } from '../../lib/text/sentences';
import { paragraphs, type NewsArticle } from './corpus';
import type { LabelledDocument } from './labelled';

/** A stretch of an article: index of its paragraph (see `paragraphs`), start and end in that paragraph's text. */
type Place = [paragraph: number, start: number, end: number];

/** What a reader made of one unlabelled article, by the label guide, without a word of its text. */
interface Reading {
  id: string;
  /** The writer's own voice comments. */
  comments: Place[];
  /** Two careful readers may differ. */
  doubtful: Place[];
  /** Bylines, credits, boilerplate. */
  noText: Place[];
}

/** The readings that the scorer learns from. */
export const learntFrom = new URL('readings.jsonl', import.meta.url);

const covers = (places: readonly Place[], paragraph: number, sentence: Span): boolean =>
  places.some(([number, start, end]) => number === paragraph && overlaps({ start, end }, sentence));

/** Articles of the unlabelled set that have been read for this project, beside their text. Headlines were not judged. */
export function readReadings(news: readonly NewsArticle[], file: URL): LabelledDocument[] {
  const articles = new Map(news.map((article) => [article.id, article]));
  const readings = readFileSync(file, 'utf8').trim().split('\n');
  return readings.flatMap((line): LabelledDocument[] => {
    const { id, comments, doubtful, noText } = JSON.parse(line) as Reading;
    const article = articles.get(id);
    if (!article) return [];
    const texts = paragraphs(article);
    const labels = texts.flatMap((text, number) =>
      splitSentences(text).map((sentence) => {
        const isUnclear = number === 0 || covers(doubtful, number, sentence) || covers(noText, number, sentence);
        return isUnclear ? null : covers(comments, number, sentence);
      }),
    );
    const declared = article.kind === 'opinion' ? 'opinion' : null;
    return [{ set: 'readings', id, paragraphs: texts, split: splitSentences, comments: labels, declared }];
  });
}

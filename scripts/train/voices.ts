import { isOwn } from '../../lib/classify/model/model-scorer';
import { paragraphs, type NewsArticle } from './corpus';
import { plainInputsOf } from './inputs';

/** The writer's own sentences of one unlabelled article, quoted characters masked. */
export interface ArticleVoice {
  kind: NewsArticle['kind'];
  sentences: string[];
}

/** Longer articles say no more about their kind, and comment no differently. */
const mostParagraphs = 60;

/** Finding and masking the quotations is the dear part of reading an article: done once for every later stage. */
export function articleVoices(news: readonly NewsArticle[], progress: (line: string) => void): ArticleVoice[] {
  return news.map((article, i) => {
    if (i % 1000 === 0) progress(`articles read: ${i} of ${news.length}`);
    const own = plainInputsOf(paragraphs(article).slice(0, mostParagraphs)).filter(isOwn);
    return { kind: article.kind, sentences: own.map(({ voice }) => voice) };
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One unlabelled article; `kind` is told from its address and source. */
export interface NewsArticle {
  id: string;
  source: string;
  kind: 'report' | 'opinion' | 'unsure';
  title: string;
  /** Paragraphs parted by blank lines. */
  text: string;
}

export function readNews(data: string): NewsArticle[] {
  const content = gunzipSync(readFileSync(join(data, 'unlabelled/news.jsonl.gz'))).toString('utf8');
  return content
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as NewsArticle);
}

export const paragraphs = ({ title, text }: NewsArticle): string[] =>
  [title, ...text.split(/\n+/u)].map((line) => line.replace(/\s+/gu, ' ').trim()).filter(Boolean);

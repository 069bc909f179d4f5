import { countWords } from '../text/words';
import type { Finding, Label } from './label';
import { countQuotedWords } from './quoted-words';
import { voicesOf, type PageVoice } from './voices';

/** The page in figures and findings: plain JSON for popup, export and the label command. */
export interface PageReport {
  /** Sentences by label. */
  sentences: Record<Label, number>;
  /** Words by voice: the sources' quoted words, the editor's comment, and the rest, which is reporting. */
  words: Record<Label, number>;
  /** How many of the comments stand in the editors' inserts. */
  editors: number;
  /** Everybody who speaks, most words first. */
  voices: PageVoice[];
  /** In page order. */
  findings: Finding[];
}

const none = (): Record<Label, number> => ({ fact: 0, quote: 0, opinion: 0 });

/**
 * Whose words a sentence holds. Quoted words are the source's in a sentence of any label, and "she said" beside them is
 * reporting; an editor's insert is the editor's throughout, whatever it quotes.
 */
function wordsByVoice({ text, start, quotes, label, insert }: Finding): Record<Label, number> {
  const all = countWords(text);
  if (insert) return { ...none(), opinion: all };
  const inSentence = quotes.map((quote) => ({ start: quote.start - start, end: quote.end - start }));
  const quote = Math.min(all, countQuotedWords(text, { start: 0, end: text.length }, inSentence));
  return label === 'opinion' ? { fact: 0, quote, opinion: all - quote } : { fact: all - quote, quote, opinion: 0 };
}

export function reportOf(findings: Finding[]): PageReport {
  const sentences = none();
  const words = none();
  let editors = 0;
  for (const finding of findings) {
    sentences[finding.label]++;
    if (finding.label === 'opinion' && finding.insert) editors++;
    const { fact, quote, opinion } = wordsByVoice(finding);
    words.fact += fact;
    words.quote += quote;
    words.opinion += opinion;
  }
  return { sentences, words, editors, voices: voicesOf(findings), findings };
}

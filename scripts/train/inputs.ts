import { analyse } from '../../lib/classify/analyse';
import { countQuotedWords } from '../../lib/classify/quoted-words';
import type { ScorerInput } from '../../lib/classify/scorer';
import { voiceOf } from '../../lib/classify/voice';
import type { Block } from '../../lib/text/block';
import { findQuotes } from '../../lib/text/quotes';
import { splitSentences } from '../../lib/text/sentences';
import { countWords } from '../../lib/text/words';
import type { LabelledDocument } from './labelled';

const paragraph = (text: string): Block => ({ text, part: 'body', quoted: false, box: null });

/** Exactly what the product's scorer is given for a document, one input a sentence. */
export function inputsOf({ paragraphs, split }: Pick<LabelledDocument, 'paragraphs' | 'split'>): ScorerInput[] {
  let captured: readonly ScorerInput[] = [];
  analyse(paragraphs.map(paragraph), {
    split,
    scorer: (inputs) => {
      captured = inputs;
      return inputs.map(() => ({ opinion: 0, carriers: [] }));
    },
  });
  return [...captured];
}

/** The same for running text, without the cues' evidence, which would cost ten times the rest. */
export function plainInputsOf(paragraphs: readonly string[]): ScorerInput[] {
  const quotes = findQuotes(paragraphs.map(paragraph));
  return paragraphs.flatMap((text, block) =>
    splitSentences(text).map((span): ScorerInput => {
      const spans = quotes[block] ?? [];
      const words = countWords(text.slice(span.start, span.end));
      return {
        voice: voiceOf(text, span, spans).text,
        quotedShare: Math.min(1, countQuotedWords(text, span, spans) / Math.max(1, words)),
        part: 'body',
        block,
        evidence: [],
        borrowed: [],
      };
    }),
  );
}

/** What is measured of the text part: bundled as it ships, and run in Node. */
import { analyse } from '../../lib/classify/analyse';
import { findEvidence } from '../../lib/classify/evidence';
import { findRemarks } from '../../lib/classify/inserts';
import { modelScorer, shippedModel } from '../../lib/classify/model/model-scorer';
import { overlapping } from '../../lib/classify/overlapping';
import type { ScorerInput } from '../../lib/classify/scorer';
import { voiceOf } from '../../lib/classify/voice';
import type { Block } from '../../lib/text/block';
import type { Quote } from '../../lib/text/quote';
import { findQuotes } from '../../lib/text/quotes';
import { splitSentences } from '../../lib/text/sentences';
import type { Span } from '../../lib/text/span';

const blockOf = (text: string): Block => ({ text, part: 'body', quoted: false, box: null });

function findRemarksAndCues(blocks: readonly Block[], sentences: readonly Span[][], quotes: readonly Quote[][]): void {
  findRemarks(blocks);
  for (const [b, { text }] of blocks.entries()) {
    const spans = sentences[b] ?? [];
    const quoted = overlapping(spans, quotes[b] ?? []);
    for (const [s, span] of spans.entries()) findEvidence(voiceOf(text, span, quoted[s] ?? []));
  }
}

/** What the scorer is asked for a text. */
function scorerInputs(blocks: readonly Block[]): readonly ScorerInput[] {
  let asked: readonly ScorerInput[] = [];
  analyse(blocks, {
    scorer: (inputs) => {
      asked = inputs;
      return inputs.map(() => ({ opinion: 0, carriers: [] }));
    },
  });
  return asked;
}

/** The steps of reading a text, each as a call that goes through all of it; `text` is the first three in one go. */
export function stepsOf(texts: readonly string[]) {
  const blocks = texts.map(blockOf);
  const sentences = texts.map((text) => splitSentences(text));
  const quotes = findQuotes(blocks);
  const inputs = scorerInputs(blocks);
  const steps = {
    sentences: () => texts.map((text) => splitSentences(text)),
    quotations: () => findQuotes(blocks),
    insertsAndCues: () => findRemarksAndCues(blocks, sentences, quotes),
    text: () =>
      findRemarksAndCues(
        blocks,
        texts.map((text) => splitSentences(text)),
        findQuotes(blocks),
      ),
    scorer: () => modelScorer(inputs, null),
    report: () => analyse(blocks),
  };
  return { count: sentences.flat().length, steps };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of the first reading since the code was loaded. */
export function firstReading(texts: readonly string[]) {
  let inputs: readonly ScorerInput[] = [];
  const text = timed(() => (inputs = scorerInputs(texts.map(blockOf))));
  const unpack = timed(shippedModel);
  const scorer = timed(() => modelScorer(inputs, null));
  return { text, unpack, scorer };
}

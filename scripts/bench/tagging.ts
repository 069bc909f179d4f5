import compromise from 'compromise';
import { findEvidence } from '../../lib/classify/evidence';
import { findInserts } from '../../lib/classify/inserts';
import { overlapping } from '../../lib/classify/overlapping';
import { voiceOf } from '../../lib/classify/voice';
import type { Block } from '../../lib/text/block';
import { findQuotes } from '../../lib/text/quotes';
import { splitSentences } from '../../lib/text/sentences';
import { paragraphs } from './pages';

/** Sentences a second of our text part and of `compromise` tagging the same text, in the same run. */
export interface TextSpeed {
  sentences: number;
  ours: number;
  compromise: number;
  ratio: number;
}

/** Sentences, quotations, inserts and cues; what the learned scorer adds is not in it. */
function read(blocks: readonly Block[]): number {
  const quotes = findQuotes(blocks);
  findInserts(blocks);
  let sentences = 0;
  for (const [b, { text }] of blocks.entries()) {
    const spans = splitSentences(text);
    const quoted = overlapping(spans, quotes[b] ?? []);
    for (const [s, span] of spans.entries()) findEvidence(voiceOf(text, span, quoted[s] ?? []));
    sentences += spans.length;
  }
  return sentences;
}

/** The fastest of some rounds, in seconds: what else the machine does only ever slows a round down. */
function fastest(rounds: number, work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best / 1000;
}

export function textSpeed(): TextSpeed {
  const texts = paragraphs(7, 200_000);
  const blocks = texts.map((text): Block => ({ text, part: 'body', quoted: false, box: null }));
  const sentences = read(blocks);
  const ours = sentences / fastest(8, () => read(blocks));
  const theirs = sentences / fastest(2, () => texts.forEach((text) => compromise(text)));
  return { sentences, ours, compromise: theirs, ratio: ours / theirs };
}

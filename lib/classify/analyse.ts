import type { Attribution } from '../text/attribution';
import type { Block } from '../text/block';
import type { Quote } from '../text/quote';
import { quotesOf } from '../text/quotes';
import { splitSentences } from '../text/sentences';
import { overlaps, type Span } from '../text/span';
import { Article } from '../text/speaker/article';
import { countWords } from '../text/words';
import { attributionOf, reportedWords } from './attributed';
import { findEvidence } from './evidence';
import { findRemarks } from './inserts';
import type { Evidence, Finding } from './label';
import { modelScorer } from './model/model-scorer';
import { overlapping } from './overlapping';
import { countQuotedWords } from './quoted-words';
import { wording } from './reasons';
import { reportOf, type PageReport } from './report';
import type { DeclaredKind, Score, Scorer, ScorerInput } from './scorer';
import type { Sensitivity } from './sensitivity';
import { verdictOf } from './verdict';
import { voiceOf } from './voice';

export interface AnalyseOptions {
  /** How a block is cut into sentences; the label command passes one that does not cut. */
  split?: typeof splitSentences;
  /** How the writer's own words are weighed. */
  scorer?: Scorer;
  sensitivity?: Sensitivity;
  declared?: DeclaredKind;
  /** How the writer's own words are searched for cues. */
  evidenceOf?: typeof findEvidence;
}

/** What a sentence shares characters with. */
interface Passages {
  quotes: Quote[];
  inserts: Span[];
  /** Its block is a note about the text. */
  notice: boolean;
}

/** A sentence before it is judged. */
interface Sentence extends Span {
  input: ScorerInput;
  text: string;
  insert: boolean;
  notice: boolean;
  quotes: Quote[];
  /** Of the writer's own words. They themselves are not kept: on a long page they would fill the memory. */
  attribution: Attribution | null;
  /** As `reportedWords` has them. */
  reported: readonly Span[];
}

/** From the blocks of one article to its report. Pure: the same blocks give the same report anywhere. */
export function analyse(
  blocks: readonly Block[],
  {
    split = splitSentences,
    scorer = modelScorer,
    sensitivity = 'balanced',
    declared = null,
    evidenceOf = findEvidence,
  }: AnalyseOptions = {},
): PageReport {
  const article = new Article(blocks);
  const quotes = quotesOf(article);
  const remarks = findRemarks(blocks);
  const sentences = blocks.flatMap((block, b) => {
    const spans = split(block.text);
    const quoted = overlapping(spans, quotes[b] ?? []);
    const { inserts = [], isNotice: notice = false } = remarks[b] ?? {};
    const inserted = overlapping(spans, inserts);
    return spans.map((span, s) =>
      sentenceOf(block, b, span, { quotes: quoted[s] ?? [], inserts: inserted[s] ?? [], notice }, evidenceOf),
    );
  });
  const scores = scorer(
    sentences.map(({ input }) => input),
    declared,
  );
  return reportOf(sentences.map((sentence, s) => findingOf(article, sentence, scores[s] ?? unread, sensitivity)));
}

function sentenceOf(
  { text, part }: Block,
  block: number,
  span: Span,
  { quotes, inserts, notice }: Passages,
  evidenceOf: typeof findEvidence,
): Sentence {
  const own = text.slice(span.start, span.end);
  const voice = voiceOf(text, span, quotes);
  const reported = reportedWords(voice);
  const quotedShare = countQuotedWords(text, span, quotes) / Math.max(1, countWords(own));
  return {
    ...span,
    text: own,
    quotes,
    attribution: voice.attribution,
    reported,
    insert: coveredBy(inserts, span) * 2 >= own.length,
    notice,
    input: {
      voice: voice.text,
      quotedShare: Math.min(1, quotedShare),
      part,
      block,
      evidence: evidenceOf(voice),
      borrowed: [...reported, ...voice.marked],
    },
  };
}

const coveredBy = (spans: readonly Span[], { start, end }: Span): number =>
  spans.reduce((sum, span) => sum + Math.min(span.end, end) - Math.max(span.start, start), 0);

const unread: Score = { opinion: 0, carriers: [] };

/** What the cues found, and the words beside them that weighed most with the scorer. */
function allEvidence(found: readonly Evidence[], carriers: readonly Span[]): Evidence[] {
  const unexplained = carriers.filter((words) => !found.some((span) => overlaps(words, span)));
  return [...found, ...unexplained.map(({ start, end }) => ({ cue: wording, start, end }))];
}

function findingOf(
  article: Article,
  { start, end, text, insert, notice, quotes, attribution, reported, input }: Sentence,
  { opinion, carriers }: Score,
  sensitivity: Sensitivity,
): Finding {
  const { block, quotedShare } = input;
  const borrows = input.borrowed.length > 0;
  const evidence = allEvidence(input.evidence, carriers);
  const verdict = verdictOf({ insert, notice, quotedShare, opinion, evidence, borrows }, sensitivity);
  const inBlock = verdict.evidence.map((found) => ({ ...found, start: found.start + start, end: found.end + start }));
  return {
    id: `${block}:${start}`,
    block,
    start,
    end,
    text,
    insert,
    quotes,
    attribution: attributionOf(article, block, start, attribution, reported),
    ...verdict,
    evidence: inBlock,
  };
}

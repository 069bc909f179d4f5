import { matchesIn } from '../text/matches';
import type { Article } from '../text/speaker/article';
import { speakerAt } from '../text/speaker/resolve';
import type { Span } from '../text/span';
import type { Attribution } from './label';
import { handingSpan, reportedSpan } from './reported';
import { placeholder, type Voice } from './voice';

const ownStretch = new RegExp(`[^${placeholder}]+`, 'gu');

/** After "…, she said" the source's words go on: ", is old"; ", adding that …". What else follows is the writer's. */
const goesOn =
  /^,\s(?!(?:an?|the|as|but|though|although|even|who|whose|which|when|while|where|after|before|in|on|at)\s)/u;
const addsOn = /^,?\s(?:adding|and\sadded|noting|saying|and\ssaid|warning|arguing)\s/u;

const quotationNext = new RegExp(`^[,:]?\\s?${placeholder}`, 'u');

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The words of a stretch outside quotations, without the space and punctuation before them. */
function ownWords({ text }: Voice, { start, end }: Span): Span[] {
  return matchesIn(text.slice(start, end), ownStretch)
    .map(({ 0: own, index }) => {
      const lead = /^[^\p{L}\p{N}]*/u.exec(own)?.[0].length ?? 0;
      return { start: start + index + lead, end: start + index + own.trimEnd().length };
    })
    .filter((stretch) => stretch.start < stretch.end);
}

/** "Called the plan", "rejected the claims", "spoke of": what follows is spoken of, and nothing is said. */
const takesThing =
  /^(?:accus|address|applaud|assail|blam|blast|brand|call|cast|challeng|characteri|cit|compar|condemn|credit|critici|defend|depict|describ|determin|dismiss|dub|echo|encourag|establish|fram|hail|interrupt|invok|label|liken|list|mock|name|outlin|paint|portray|prais|quot|read|recit|refer|reject|repeat|ridicul|slam|spe?ak|spoke|stress|thank|underlin|underscor|voic|welcom|wrote|writ)/u;
const opensContent = /^(?:that|whether|how|why|if|to)\s/iu;
/** What somebody holds without saying so. */
const opensBelief = /^that\s/iu;
/** What is known or seen is so, as the writer tells it. */
const vouchedFor = /^(?:knew|know|perceiv|reali[sz]|saw|see|underst)/u;
/** What somebody said is a clause, with a verb that we need not find. */
const plainlySays = /^(?:sa(?:id|ys?|ying)|according to)$/u;
const notClause = /^(?:about|of|as|so|no|yes)\s/iu;
const finite =
  /(?:^|\s)(?:is|are|was|were|be|been|has|have|had|will|would|can|cannot|could|may|might|must|should|do|does|did)(?:n't)?\s|(?:n't|'s|'re|'ll|'ve)\s/iu;

/** Whether the words that `cue` hands over are something said, rather than the thing or person spoken of. */
function isContent(cue: string, words: string): boolean {
  if (opensContent.test(words)) return true;
  return plainlySays.test(cue) ? !notClause.test(words) : !takesThing.test(cue) && finite.test(words);
}

/** "On Friday:" before a quotation says when or where, and nothing of what was said. */
function announces({ text }: Voice, { start, end }: Span): boolean {
  const own = text.slice(start, end);
  return /[,:]$/u.test(own) && text.slice(end).trimStart().startsWith(placeholder) && !finite.test(own);
}

/**
 * What a sentence reports, outside quotations, that its source says or holds, in order and apart; nothing where the
 * source is no more than spoken of. Offsets count in the voice.
 */
export function reportedWords(voice: Voice): Span[] {
  const { text, attribution } = voice;
  const reported = reportedSpan(voice);
  if (!attribution || !reported) return [];
  const { cue, spoken } = attribution;
  const verb = text.slice(cue.start, cue.end).toLowerCase();
  const handing = handingSpan(voice, attribution);
  const before = text.slice(reported.start, handing.start).trimEnd().replace(/,$/u, '');
  const after = text.slice(handing.end, reported.end);
  if (before !== '' && quotationNext.test(after)) return [];
  const isTailReported = before === '' || addsOn.test(after) || (!before.endsWith(placeholder) && goesOn.test(after));
  const tail = isTailReported ? { start: Math.max(reported.start, handing.end), end: reported.end } : null;
  const stretches = [{ start: reported.start, end: handing.start }, ...(tail ? [tail] : [])];
  const words = stretches
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .trim();
  const isReported = spoken ? isContent(verb, words) : opensBelief.test(words) && !vouchedFor.test(verb);
  return (isReported ? stretches.flatMap((stretch) => ownWords(voice, stretch)) : []).filter(
    (own) => !announces(voice, own),
  );
}

/**
 * What a sentence reports of somebody without quotation marks; null where it reports nothing so.
 * @param start of the sentence in its block
 * @param handing to whom its voice hands the word
 * @param words as `reportedWords` has them
 */
export function attributionOf(
  article: Article,
  block: number,
  start: number,
  handing: Voice['attribution'],
  words: readonly Span[],
): Attribution | null {
  if (!handing?.source || !handing.spoken || words.length === 0) return null;
  const { source } = handing;
  return {
    speaker: speakerAt(article, block, shifted(source, start)),
    mention: (article.blocks[block]?.text ?? '').slice(start + source.start, start + source.end),
    words: words.map((span) => shifted(span, start)),
  };
}

import type { Block, Part } from '../text/block';
import type { Declared } from '../text/declared';
import { boxNumbers, placesOf } from './box';
import { chooseBlocks, type Choice } from './choose';
import { declaredKind } from './declared';
import { mayHoldArticle } from './enough';
import { findHeadline, isAboveText } from './headline';
import { keptText } from './kept';
import { languageTag } from './language-tag';
import { isOverTitle } from './lines/teaser';
import { Omissions, type Explain } from './omissions';
import { isMarked } from './prose';
import { joinByLooks, namedRemarks } from './remarks';
import { survey, type Survey, type TextBlock } from './survey';
import { atOnce, inTurns, type Steps } from './turns';
import { findWidgets } from './widgets/find';

/** A stretch of one text node whose characters stand one to one in the block's text. */
export interface TextPiece {
  node: Text;
  /** Offset into `node.data`. */
  nodeStart: number;
  /** Offset into the block's text. */
  start: number;
  length: number;
}

/** A block of text and where it stands in the live page. */
export interface PageBlock extends Block {
  /** The nearest element that holds the whole block. */
  element: Element;
  /** In text order; gaps between pieces are folded white space and line breaks. */
  pieces: TextPiece[];
}

export interface Article {
  /** What the publisher says the page is; null where it says nothing. */
  declared: Declared | null;
  /** The page's own `lang`, as written; null where it names none. */
  lang: string | null;
  /**
   * In page order. `headline` is the headline with the lead and what else stands in the article's header; subheads
   * among the paragraphs are `body`.
   */
  blocks: PageBlock[];
}

export interface FindOptions {
  /** Told of every block of text that is left out, and why, in page order. */
  explain?: Explain;
}

/** On a page with more visible text than this, the library alone would hold up the page: we find our own way. */
const longestForLibrary = 400_000;

/** Above the headline, and at most twice as many in all, these lines may say what kind of article it is. */
const linesAround = 6;

/**
 * The news text of a page, or null where the page holds no article.
 * The document is only read, never changed.
 */
export const findArticle = (document: Document, options: FindOptions = {}): Article | null =>
  atOnce(articleSteps(document, options));

/** The same, without holding up the page. What the page changes meanwhile may be found as it was or as it is. */
export const findArticleInTurns = (document: Document, options: FindOptions = {}): Promise<Article | null> =>
  inTurns(articleSteps(document, options));

function* articleSteps(document: Document, { explain }: FindOptions): Steps<Article | null> {
  if (!document.body) return null;
  // 1. What is there to see, as blocks of text.
  const page = yield* survey(document.body);
  // 2. Parts that are no news text, whatever their words.
  const omissions = new Omissions();
  for (const { step, reason, extent } of yield* findWidgets(page)) {
    omissions.add({ step, reason }, page.blocks.slice(extent.from, extent.to));
  }
  const left = page.blocks.map((block) => (omissions.has(block) ? null : block));
  // 3. What a well-kept library takes for the article, where there may be one;
  // 4. from that, the running text, with what it lost put back.
  const isHuge = (page.extents.get(document.body)?.chars ?? 0) > longestForLibrary;
  const kept = isHuge || !mayHoldArticle(left) ? null : yield* keptText(document, page);
  const choice = yield* chooseBlocks(page, left, kept, omissions);
  yield;
  // 5. The headline, captions, boxes and quotations among them.
  const headline = choice && findHeadline(page, document, choice.start.index);
  const read = choice ? partsOf(choice, headline, omissions) : [];
  if (explain) omissions.tell(page.blocks, new Set(read.map(({ block }) => block)), explain);
  if (!choice) return null;
  const from = Math.max(0, (headline ?? choice.start).index - linesAround);
  const isLabel = (block: TextBlock): boolean => block.text !== headline?.text && !isOverTitle(block, page);
  const around = left.slice(from, choice.start.index);
  const lines = around.flatMap((block) => (block && isLabel(block) ? [block.text] : [])).slice(0, 2 * linesAround);
  return {
    lang: languageTag(document),
    declared: declaredKind(document, lines, headline?.text),
    blocks: describe(read, page),
  };
}

interface BlockInPart {
  block: TextBlock;
  part: Part;
}

/** The chosen blocks with the headline, in page order. */
function partsOf({ blocks, start, captions }: Choice, headline: TextBlock | null, omissions: Omissions): BlockInPart[] {
  const partOf = (block: TextBlock): Part => {
    if (block === headline) return 'headline';
    if (isMarked(block)) return 'body';
    if (isAboveText(block, start)) return 'headline';
    return captions.has(block) ? 'caption' : 'body';
  };
  const all = new Set(blocks);
  if (headline) all.add(headline);
  const inOrder = [...all].toSorted((a, b) => a.index - b.index).map((block) => ({ block, part: partOf(block) }));
  return withoutRepeats(inOrder, omissions);
}

function describe(read: readonly BlockInPart[], page: Survey): PageBlock[] {
  const places = placesOf(
    read.map(({ block }) => block),
    page,
  );
  const body = read.flatMap(({ block, part }) => (part === 'body' ? [block] : []));
  joinByLooks(body, places);
  const remarks = namedRemarks(body, places);
  const numberOf = boxNumbers();
  return read.map(({ block, part }) => {
    const { element, text, pieces } = block;
    const { box, quoted } = places.get(block) ?? { box: null, quoted: false };
    return {
      element,
      text,
      pieces,
      part,
      box: numberOf(box),
      quoted,
      ...(remarks.has(block) && { remark: true }),
    };
  });
}

/** Galleries give every caption twice, in short and in full: the first one stands for all that open alike. */
function withoutRepeats(blocks: readonly BlockInPart[], omissions: Omissions): BlockInPart[] {
  const seen = new Set<string>();
  return blocks.filter(({ block, part }) => {
    if (part !== 'caption') return true;
    const opening = block.text.slice(0, 60);
    const isNew = !seen.has(opening);
    seen.add(opening);
    if (!isNew) omissions.add({ step: 'repeat', reason: 'opens as a caption before it' }, [block]);
    return isNew;
  });
}

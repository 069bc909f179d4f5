import type { Reading } from '../card/reading';
import type { Finding } from '../classify/label';
import type { Sight } from '../highlight/sight';
import { failure, type PageState } from '../messages/state';
import { findArticleInTurns, type Article } from '../page/article';
import { areOfWords, takeAway, watchChanges } from '../page/changes';
import { hasForeignFrame } from '../page/frames';
import { watchNavigation } from '../page/navigation';
import { findSelected, isTooShort, selectionIn } from '../page/selection';
import type { ArticleText, Block } from '../text/block';
import type { Selected } from '../text/selection';
import { createErrand } from './errand';
import { Marking } from './marking';

type Analysis = Extract<PageState, { kind: 'ready' | 'other-language' }>;

interface SessionOptions {
  window: Window & typeof globalThis;
  /** To be read at first; null for the page's article. */
  selected: Selected | null;
  analyse(article: ArticleText): Promise<Analysis>;
  /** Told what there is to say of the page when it is first read, when that changes and when the reader comes back. */
  announce(state: PageState): Promise<void>;
  /** Told what came of a reading wherever that is another than before. */
  onState(state: PageState): void;
  /** Told whenever marks came, went or changed. */
  onMarks(): void;
}

/** One page being read, from the press of the button on. */
export interface Session {
  /** What there is to say of the page as far as it was seen to change. */
  state(): Promise<PageState>;
  /** Looks at the page again soon, also for what is only shown or hidden otherwise than before. */
  look(): void;
  /** Reads the page again from the start, also where its text is the same. */
  readAnew(): Promise<PageState>;
  /** Reads what the reader has selected, instead of the article. */
  check(selected: Selected): Promise<PageState>;
  /** Reads the article, instead of a selection. */
  readPage(): Promise<PageState>;
  /** What the reader has before them; null where nothing has been read. */
  reading(): Reading | null;
  show(sight: Sight): void;
  reveal(id: string): Promise<void>;
  /** As the call of the same name. */
  hear(voice: string | null, id: string | null): Promise<void>;
  /** Takes every mark away and looks no more. */
  stop(): void;
}

/** Only text leaves the page: the blocks without their elements and nodes. */
const textOf = ({ text, part, quoted, box, remark }: Block): Block => ({ text, part, quoted, box, remark });

const isSameBlock = (a: Block, b: Block | undefined): boolean =>
  a.text === b?.text && a.part === b.part && a.quoted === b.quoted && a.box === b.box && a.remark === b.remark;

const isSameText = (a: Article, b: Article): boolean =>
  a.lang === b.lang &&
  a.declared?.kind === b.declared?.kind &&
  a.blocks.length === b.blocks.length &&
  a.blocks.every((block, i) => isSameBlock(block, b.blocks[i]));

const findingsOf = (state: PageState): Finding[] => (state.kind === 'ready' ? state.report.findings : []);

/**
 * Marks follow the text: one whose words change goes at once; where the same words stand in other nodes, they are marked
 * there; and only an article that reads otherwise than before is analysed again.
 */
export function createSession(options: SessionOptions): Session {
  const { window, selected, analyse, announce, onState, onMarks } = options;
  const { document } = window;
  const marking = new Marking(window, onMarks);
  const errand = createErrand(window, () => refresh());
  const stopping = new AbortController();
  /** Read instead of the article; null where that is read. */
  let selection = selected && selectionIn(document, selected);
  /** The page may no longer be what was read last. */
  let isStale = true;
  /** The last judgement still holds for the same text. */
  let isJudged = false;
  let isReading = false;
  /** The page is being gone through: where a node goes on the way, those behind it may be missed. */
  let isFinding = false;
  let state: Promise<PageState> = Promise.resolve({ kind: 'reading' });

  async function find(): Promise<Article | null> {
    isFinding = true;
    try {
      return await (selection === null ? findArticleInTurns(document) : findSelected(document, selection));
    } finally {
      isFinding = false;
    }
  }

  async function judge(found: Article | null, isSelection: boolean, isAgain: boolean): Promise<PageState> {
    if (!found) return { kind: 'no-article' };
    if (isSelection && isTooShort(found)) return { kind: 'too-short' };
    const { lang, declared, blocks } = found;
    return analyse({ lang, declared, blocks: blocks.map(textOf), isSelection, isAgain });
  }

  /** The one boundary for errors: whatever fails, no mark stays behind. */
  async function read(last: PageState): Promise<PageState> {
    isStale = false;
    try {
      changes.reach();
      // A selection goes with its text.
      if (selection instanceof Range && selection.collapsed) selection = null;
      const isSelection = selection !== null;
      const found = await find();
      const isAgain = found !== null && marking.article !== null && isSameText(found, marking.article);
      const isSame = isJudged && isAgain;
      isJudged = true;
      const foreignFrame = !isSelection && hasForeignFrame(window);
      const isAllSame = isSame && last.foreignFrame === foreignFrame;
      const said = isAllSame
        ? last
        : { ...(isSame ? last : await judge(found, isSelection, isAgain)), foreignFrame, isSelection };
      await marking.replace(found, findingsOf(said));
      if (!isSame && (said.kind === 'ready' || said.kind !== last.kind)) await announce(said);
      return said;
    } catch (error) {
      isJudged = false;
      marking.clear();
      return { ...failure(error), isSelection: selection !== null };
    }
  }

  /** Readings follow one another; one that finds nothing new since the last gives the same answer. */
  function refresh(): Promise<PageState> {
    return (state = state.then(async (last) => {
      if (!isStale) return last;
      isReading = true;
      const said = await read(last);
      isReading = false;
      if (said !== last) onState(said);
      return said;
    }));
  }

  const changes = watchChanges(document, (records) => {
    marking.drop(records.map(({ target }) => target));
    if (isStale || !(areOfWords(records) || (isFinding && takeAway(records)))) return;
    isStale = true;
    errand.ask();
  });
  const onMove = (): void => {
    isStale = true;
    selection = null;
    if (window.navigator.userActivation.isActive) errand.forgive();
    errand.ask();
  };
  const onReturn = (): void => void state.then(announce);
  watchNavigation(window, { onMove, onReturn }, stopping.signal);
  void refresh();

  function readAnew(): Promise<PageState> {
    isJudged = false;
    isStale = true;
    return refresh();
  }

  return {
    state: async () => ({ ...(await refresh()), foreignFrame: selection === null && hasForeignFrame(window) }),
    look() {
      if (!isReading) isStale = true;
      errand.forgive();
      errand.ask();
    },
    readAnew,
    check(next) {
      selection = selectionIn(document, next);
      return readAnew();
    },
    readPage() {
      selection = null;
      return readAnew();
    },
    reading: () => marking.reading,
    show: (sight) => marking.show(sight),
    async reveal(id) {
      await state;
      marking.reveal(id);
    },
    async hear(voice, id) {
      await state;
      marking.hear(voice, id);
    },
    stop() {
      stopping.abort();
      changes.stop();
      errand.stop();
      marking.stop();
    },
  };
}

import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPainter, type Mark } from '../lib/highlight/painter';
import { markedSpans } from '../lib/highlight/marked-spans';
import { reveal } from '../lib/highlight/reveal';
import { labels, type Finding } from '../lib/classify/label';
import { saidBy } from '../lib/classify/voices';
import { answer, background } from '../lib/messages/channel';
import { failure, type PageState } from '../lib/messages/state';
import { anchor } from '../lib/page/anchor';
import { findArticle, type Article } from '../lib/page/article';
import { marksItem, type MarkSettings } from '../lib/settings/marks';
import type { Block } from '../lib/text/block';

const shownLabels = ({ visible, classes }: MarkSettings) =>
  new Set(labels.filter((label) => visible && classes[label]));

/** The page's address without the place in it. */
const address = (): string => location.origin + location.pathname + location.search;

/** Only text leaves the page: the blocks without their elements and nodes. */
const textOf = ({ text, part, quoted, box }: Block): Block => ({ text, part, quoted, box });

const findingsOf = (state: PageState): Finding[] => (state.kind === 'ready' ? state.report.findings : []);

function rangesOf(article: Article, finding: Finding): Mark[] {
  const block = article.blocks[finding.block];
  if (!block) return [];
  return markedSpans(finding).flatMap(({ kind, start, end }) => {
    const range = anchor(block, { start, end });
    return range ? [{ kind, range }] : [];
  });
}

/** What a voice says in some findings. */
const rangesOfVoice = (article: Article | null, findings: readonly Finding[], voice: string | null) =>
  findings.flatMap((finding) => {
    const block = article?.blocks[finding.block];
    return block ? saidBy(voice, finding).flatMap((span) => anchor(block, span) ?? []) : [];
  });

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const painter = createPainter(window);
    let article: Article | null = null;
    let readAt: string;
    let state: Promise<PageState>;

    async function read(): Promise<PageState> {
      article = findArticle(document);
      if (!article) return { kind: 'no-article' };
      const { lang, blocks } = article;
      return background.analyse({ lang, blocks: blocks.map(textOf) });
    }

    /** The one boundary for errors: whatever fails, no mark stays behind. */
    async function readAndPaint(): Promise<PageState> {
      readAt = address();
      try {
        const [result, marks] = await Promise.all([read(), marksItem.getValue()]);
        // Another copy of this script has come into the page meanwhile: the marks are its own.
        if (ctx.isInvalid) return ctx.block();
        painter.show(shownLabels(marks));
        painter.paint(findingsOf(result).flatMap((finding) => (article ? rangesOf(article, finding) : [])));
        await background.badge(result.kind === 'ready' ? result.report.sentences.opinion : null);
        return result;
      } catch (error) {
        painter.clear();
        return failure(error);
      }
    }

    const stopAnswering = answer('reader', {
      ping: async () => {},
      // A page whose own script has moved on to another article is read afresh.
      state: () => (readAt === address() ? state : (state = readAndPaint())),
      retry: () => (state = readAndPaint()),
      reveal: async (id) => {
        const finding = findingsOf(await state).find((one) => one.id === id);
        const block = finding && article?.blocks[finding.block];
        const range = finding && block && anchor(block, finding);
        if (range) reveal(window, painter, [range]);
      },
      hear: async (voice, id) => {
        const all = findingsOf(await state);
        painter.emphasise(rangesOfVoice(article, all, voice));
        const heard = all.filter((finding) => finding.id === id);
        reveal(window, painter, rangesOfVoice(article, heard, voice));
      },
    });
    const stopWatching = marksItem.watch((marks) => {
      painter.show(shownLabels(marks));
      if (!marks.visible) painter.emphasise([]);
    });
    ctx.onInvalidated(() => {
      stopAnswering();
      stopWatching();
      painter.clear();
    });

    state = readAndPaint();
  },
});

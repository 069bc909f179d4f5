import type { Driver } from '../harness/driver';

declare global {
  interface Document {
    /** What the watches of the tests have seen. */
    seen: { changes: number; flashes: string[]; scrolls: number };
  }
}

/** The page under the marks, seen as its own scripts see it. */
export class ArticlePage {
  constructor(private readonly driver: Driver) {}

  /** Number of ranges of each mark that stands in the page's highlight registry. */
  marks(): Promise<Record<string, number>> {
    return this.driver.inPage(() => {
      const ours = [...CSS.highlights].filter(([name]) => name.startsWith('aside-'));
      return Object.fromEntries(ours.map(([name, highlight]) => [name.slice('aside-'.length), highlight.size]));
    }, null);
  }

  /** The words under the ranges of a mark, in page order, white space folded; nothing where the mark is not shown. */
  wordsUnder(mark: string): Promise<string> {
    return this.driver.inPage((kind) => {
      const words = Array.from(CSS.highlights.get(`aside-${kind}`) ?? [], (marked) => {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        return range.toString();
      });
      return words.join(' ').replace(/\s+/gu, ' ');
    }, mark);
  }

  /** As `wordsUnder`, of those ranges alone whose text is still in the page. */
  standing(mark: string): Promise<string> {
    return this.driver.inPage((kind) => {
      const ranges = [...(CSS.highlights.get(`aside-${kind}`) ?? [])].filter(
        (range) => range.startContainer.isConnected,
      );
      return ranges
        .map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset))
        .join(' ');
    }, mark);
  }

  /** Background, line and colour that the style of a mark gives to the page's text. */
  lookOf(mark: string): Promise<{ background: string; line: string; color: string }> {
    return this.driver.inPage((kind) => {
      const style = getComputedStyle(document.querySelector('p') ?? document.body, `::highlight(aside-${kind})`);
      return { background: style.backgroundColor, line: style.textDecorationLine, color: style.color };
    }, mark);
  }

  /** What the page's scripts could see of a change: its DOM, its style sheets, its own highlights. */
  snapshot(): Promise<string> {
    return this.driver.inPage(() => {
      const own = [...CSS.highlights].filter(([name]) => !name.startsWith('aside-'));
      const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
      return JSON.stringify([
        document.documentElement.outerHTML,
        sheets.map(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText)),
        own.map(([name, highlight]) => [name, highlight.size, highlight.priority]),
      ]);
    }, null);
  }

  /**
   * Counts from now on every change of a node, an attribute or a text, also one that is taken back at once,
   * every step of scrolling, and notes the words of each flash.
   */
  async watch(): Promise<void> {
    await this.driver.inPage(() => {
      const seen = { changes: 0, flashes: [] as string[], scrolls: 0 };
      document.seen = seen;
      const observer = new MutationObserver((records) => {
        seen.changes += records.length;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      document.addEventListener('scroll', () => seen.scrolls++);
      const pollMs = 20;
      setInterval(() => {
        const [flash] = CSS.highlights.get('aside-flash') ?? [];
        const words = flash?.startContainer.textContent?.slice(flash.startOffset, flash.endOffset);
        if (words !== undefined && seen.flashes.at(-1) !== words) seen.flashes.push(words);
      }, pollMs);
      return null;
    }, null);
  }

  seen(): Promise<Document['seen']> {
    return this.driver.inPage(() => document.seen, null);
  }

  /** Boxes of the lines of a range of a mark in the window, in CSS pixels. */
  linesOf(mark: string, index: number): Promise<{ left: number; top: number; right: number; bottom: number }[]> {
    return this.driver.inPage(
      ([kind, at]) => {
        const marked = [...(CSS.highlights.get(`aside-${kind}`) ?? [])][at];
        if (!marked) throw new Error(`no ${kind} number ${at}`);
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        return Array.from(range.getClientRects(), ({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      },
      [mark, index] as const,
    );
  }

  /** A point on the first range of a mark, for the pointer: the middle of its first line in the window, in CSS pixels. */
  async pointOn(mark: string): Promise<[number, number]> {
    const [line] = await this.linesOf(mark, 0);
    if (!line) throw new Error(`the first ${mark} is not laid out`);
    return [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
  }

  /** Where a range of a mark stands in the window, and whether it can be seen there; lengths in CSS pixels. */
  placeOf(mark: string, index: number): Promise<{ middle: number; windowHeight: number; isVisible: boolean }> {
    return this.driver.inPage(
      ([kind, at]) => {
        const marked = [...(CSS.highlights.get(`aside-${kind}`) ?? [])][at];
        if (!marked) throw new Error(`no ${kind} number ${at}`);
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        const [line] = range.getClientRects();
        if (!line) throw new Error(`${kind} number ${at} is not laid out`);
        const middle = line.top + line.height / 2;
        const element = document.elementFromPoint(line.left + 1, middle);
        return {
          middle,
          windowHeight: innerHeight,
          isVisible: element !== null && element.contains(marked.startContainer) && element !== document.body,
        };
      },
      [mark, index] as const,
    );
  }
}

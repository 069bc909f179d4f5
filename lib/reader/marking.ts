import type { Reading } from '../card/reading';
import type { Finding } from '../classify/label';
import { saidBy } from '../classify/voices';
import { createPainter, type Painter } from '../highlight/painter';
import { reveal } from '../highlight/reveal';
import { blind, seen, type Sight } from '../highlight/sight';
import { anchor } from '../page/anchor';
import type { Article } from '../page/article';
import { inTurns } from '../page/turns';
import { PlacedMarks, placeMarks } from './placed-marks';

/** What of a page is marked: its text, what was found in it, and the marks that are painted for that. */
export class Marking {
  readonly #window: Window & typeof globalThis;
  readonly #painter: Painter;
  readonly #onMarks: () => void;
  #article: Article | null = null;
  #findings: readonly Finding[] = [];
  #marks = new PlacedMarks();
  /** Those that are being placed; the painted ones where none are. */
  #coming = this.#marks;
  #sight = blind;
  /** Whose words are set off from all others. */
  #heard: string | null = null;
  #isOver = false;

  /** @param onMarks told whenever marks came, went or changed */
  constructor(window: Window & typeof globalThis, onMarks: () => void) {
    this.#window = window;
    this.#painter = createPainter(window);
    this.#onMarks = onMarks;
  }

  /** The text that is marked; null where none is. */
  get article(): Article | null {
    return this.#article;
  }

  /** What the reader has before them; null where nothing is marked. */
  get reading(): Reading | null {
    return this.#article && { blocks: this.#article.blocks, findings: this.#findings, shown: seen(this.#sight) };
  }

  /** Marks what was found in an article, in turns, in the place of all that was marked before. */
  async replace(article: Article | null, findings: readonly Finding[]): Promise<void> {
    const placed = (this.#coming = new PlacedMarks());
    if (article) await inTurns(placeMarks(article, findings, placed));
    if (!this.#isOver) this.#paint(article, findings, placed);
  }

  /** Takes away the marks that a change of these nodes makes wrong. */
  drop(nodes: readonly Node[]): void {
    const wrong = nodes.flatMap((node) => {
      const dropped = this.#marks.drop(node);
      this.#coming.drop(node);
      return dropped;
    });
    if (wrong.length === 0) return;
    this.#painter.erase(wrong);
    this.#painter.emphasise([]);
  }

  show(sight: Sight): void {
    this.#sight = sight;
    this.#painter.show(sight);
    this.#onMarks();
  }

  /** Scrolls to a finding and flashes it. */
  reveal(id: string): void {
    const finding = this.#findings.find((one) => one.id === id);
    const block = finding && this.#article?.blocks[finding.block];
    const range = finding && block && anchor(block, finding);
    if (range) reveal(this.#window, this.#painter, [range]);
  }

  /** Sets off what a voice says; with the id of a finding, scrolls to what of it stands there. */
  hear(voice: string | null, id: string | null): void {
    this.#heard = voice;
    this.#painter.emphasise(this.#rangesOf(voice, this.#findings));
    const chosen = this.#findings.filter((finding) => finding.id === id);
    reveal(this.#window, this.#painter, this.#rangesOf(voice, chosen));
  }

  /** Takes every mark away, and what was read. */
  clear(): void {
    this.#article = null;
    this.#findings = [];
    this.#marks = this.#coming = new PlacedMarks();
    this.#painter.clear();
    this.#onMarks();
  }

  /** Takes every mark away for good. */
  stop(): void {
    this.#isOver = true;
    this.#painter.clear();
  }

  #paint(article: Article | null, findings: readonly Finding[], placed: PlacedMarks): void {
    this.#article = article;
    this.#findings = findings;
    this.#marks = placed;
    this.#painter.paint(placed.all());
    this.#painter.emphasise(this.#rangesOf(this.#heard, findings));
    this.#onMarks();
  }

  /** What a voice says in some findings; nothing where none is named. */
  #rangesOf(voice: string | null, findings: readonly Finding[]): StaticRangeInit[] {
    if (voice === null) return [];
    return findings.flatMap((finding) => {
      const block = this.#article?.blocks[finding.block];
      return block ? saidBy(voice, finding).flatMap((span) => anchor(block, span) ?? []) : [];
    });
  }
}

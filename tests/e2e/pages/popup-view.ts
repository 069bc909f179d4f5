import type { Label } from '../../../lib/classify/label';
import type { PopupDriver } from '../harness/driver';

const switchOf = (of: Label | 'all'): string =>
  of === 'all' ? '.marks-all [role=switch]' : `[data-label=${of}] [role=switch]`;

/** The popup, as a reader finds it. Every method reads or presses once and waits for nothing. */
export class PopupView {
  constructor(private readonly driver: PopupDriver) {}

  /** Which of its screens stands, whole; null before. */
  state(): Promise<string | null> {
    return this.driver.inPopup(
      ({ document }) =>
        document.querySelector('[data-state]:not(:has([aria-busy=true]))')?.getAttribute('data-state') ?? null,
      null,
    );
  }

  title(): Promise<string> {
    return this.driver.inPopup(({ document }) => document.querySelector('h1')?.textContent ?? '', null);
  }

  /** Sentences and words of a class, as its row counts them. */
  figures(label: Label): Promise<{ sentences: number; words: number }> {
    return this.driver.inPopup(({ document }, of) => {
      const row = document.querySelector(`[data-label=${of}]`);
      const figure = (name: string) => Number(row?.getAttribute(`data-${name}`) ?? Number.NaN);
      return { sentences: figure('sentences'), words: figure('words') };
    }, label);
  }

  /** The small print below the rest. */
  notes(): Promise<string> {
    return this.driver.inPopup(
      ({ document }) => Array.from(document.querySelectorAll('.limits'), ({ textContent }) => textContent).join(' '),
      null,
    );
  }

  isOn(of: Label | 'all'): Promise<boolean> {
    return this.driver.inPopup(
      ({ document }, selector) => document.querySelector(selector)?.getAttribute('aria-checked') === 'true',
      switchOf(of),
    );
  }

  async press(selector: string): Promise<void> {
    await this.driver.inPopup(({ document }, pressed) => {
      const element = document.querySelector<HTMLElement>(pressed);
      if (!element) throw new Error(`the popup has no ${pressed}`);
      element.click();
      return null;
    }, selector);
  }

  toggle(of: Label | 'all'): Promise<void> {
    return this.press(switchOf(of));
  }

  /** The texts of the listed comments, white space folded. */
  comments(): Promise<string[]> {
    return this.driver.inPopup(
      ({ document }) =>
        Array.from(document.querySelectorAll('[data-finding] .comment-text'), ({ textContent }) =>
          (textContent ?? '').replace(/\s+/gu, ' '),
        ),
      null,
    );
  }

  /** The voices of the chart, as their rows have them. */
  voices(): Promise<{ name: string; words: number }[]> {
    return this.driver.inPopup(
      ({ document }) =>
        Array.from(document.querySelectorAll('[data-voice]'), (row) => ({
          name: row.querySelector('.voice-name')?.textContent ?? '',
          words: Number(row.getAttribute('data-words')),
        })),
      null,
    );
  }

  /** How far the way through a voice's words has come: "2 of 7"; null where no voice is heard. */
  steps(): Promise<string | null> {
    return this.driver.inPopup(
      ({ document }) => document.querySelector('.voice-steps [aria-live]')?.textContent ?? null,
      null,
    );
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

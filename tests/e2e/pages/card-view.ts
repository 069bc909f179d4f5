import type { Driver } from '../harness/driver';

/** A rectangle of the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The card beside a marked sentence, as a reader finds it. Every method reads or presses once and waits for nothing. */
export class CardView {
  constructor(private readonly driver: Driver) {}

  /** Everything it says; null where none is open. */
  text(): Promise<string | null> {
    return this.driver.inCard((root) => root?.querySelector('.card')?.textContent ?? null, null);
  }

  title(): Promise<string | null> {
    return this.driver.inCard((root) => root?.querySelector('h2')?.textContent ?? null, null);
  }

  /** Where it stands in the window; null where none is open, or it has no place yet. */
  box(): Promise<Box | null> {
    return this.driver.inCard((root) => {
      const place = root?.querySelector<HTMLElement>('.place');
      if (!place || place.style.opacity !== '1') return null;
      const { left, top, right, bottom } = place.getBoundingClientRect();
      return { left, top, right, bottom };
    }, null);
  }

  /** Background of the card as the browser paints it. */
  background(): Promise<string> {
    return this.style('background-color');
  }

  /** Which way its lines run: `ltr` or `rtl`. */
  direction(): Promise<string> {
    return this.style('direction');
  }

  private style(property: string): Promise<string> {
    return this.driver.inCard((root, name) => {
      const place = root?.querySelector('.place');
      return place?.ownerDocument.defaultView?.getComputedStyle(place).getPropertyValue(name) ?? '';
    }, property);
  }

  /** Whether something in it stands out to the side, where a reader would have to scroll for it. */
  hasMoreToTheSide(): Promise<boolean> {
    return this.driver.inCard((root) => {
      const { scrollWidth = 0, clientWidth = 0 } = root?.querySelector('.place') ?? {};
      return scrollWidth > clientWidth;
    }, null);
  }

  /** Name of the element in it that has the focus; null where none has. */
  focus(): Promise<string | null> {
    return this.driver.inCard((root) => root?.activeElement?.className ?? null, null);
  }

  async press(selector: string): Promise<void> {
    await this.driver.inCard((root, pressed) => {
      root?.querySelector<HTMLElement>(pressed)?.click();
      return null;
    }, selector);
  }
}

import type { Decision } from '../omissions';
import { isProse } from '../prose';
import type { Extent, Survey } from '../survey';
import { stride, type Steps } from '../turns';
import { cards } from './cards';
import { entries } from './entries';
import { form } from './form';
import { landmark } from './landmark';
import { links } from './links';
import { thread } from './thread';
import { alikeChildren, type WidgetTest } from './widget';

/** A part of the page that is no news text, whatever its words. */
export interface Widget extends Decision {
  extent: Extent;
}

const tests = Object.entries<WidgetTest>({ landmark, form, thread, entries, cards, links });
/** The others are of several lines. */
const testsOfLine = Object.entries<WidgetTest>({ landmark, form });
/** With this much running text outside of it, a widget may hold more than half of the page's. */
const enoughOutside: Readonly<Record<string, number>> = { thread: 0, entries: 200 };
const enoughByDefault = 800;

/** The outermost widgets of the page, in document order. */
export function* findWidgets(page: Survey): Steps<Widget[]> {
  const proseBefore = [0];
  for (const block of page.blocks)
    proseBefore.push((proseBefore.at(-1) ?? 0) + (isProse(block) ? block.text.length : 0));
  const prose = proseBefore.at(-1) ?? 0;
  /** A page that wraps its article into a form or a dialog must not lose it. */
  const mayGo = (step: string, { from, to }: Extent): boolean => {
    const inside = (proseBefore[to] ?? 0) - (proseBefore[from] ?? 0);
    return inside <= prose / 2 || prose - inside >= (enoughOutside[step] ?? enoughByDefault);
  };
  const widgets: Widget[] = [];
  let end = 0;
  let looked = 0;
  for (const [element, extent] of page.extents) {
    if (extent.from === extent.to || extent.to <= end || element.localName === 'body') continue;
    if (++looked % stride === 0) yield;
    const isLine = extent.to - extent.from === 1;
    const items = isLine ? [] : alikeChildren(element, page);
    for (const [step, test] of isLine ? testsOfLine : tests) {
      const reason = test({ element, extent, items, page });
      if (!reason || !mayGo(step, extent)) continue;
      widgets.push({ step, reason, extent });
      end = extent.to;
      break;
    }
  }
  return widgets;
}

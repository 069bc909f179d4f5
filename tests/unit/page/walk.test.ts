import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../lib/page/turns';
import { walk } from '../../../lib/page/walk';

/** What a walk below the body meets, as one string; `shadow` is the shadow tree of its first div. */
function walked(body: string, shadow?: string): string {
  const { document } = new JSDOM(`<body>${body}`).window;
  const host = document.querySelector('div');
  if (host && shadow) host.attachShadow({ mode: 'open' }).innerHTML = shadow;
  let met = '';
  const steps = walk(document.body, {
    enter: ({ localName }) => ((met += `${localName}(`), localName !== 'aside'),
    leave: () => (met += ')'),
    read: ({ data }) => (met += data),
  });
  atOnce(steps);
  return met;
}

describe('walk', () => {
  it('enters and leaves in document order, and stays out where it is told to', () => {
    expect(walked('a<p>b<b>c</b></p><aside>d</aside>e<i></i>')).toBe('body(ap(bb(c))aside(ei())');
  });

  it('goes through an open shadow root in place of what the host holds', () => {
    expect(walked('a<div>b</div>c', 'x<p>y</p>')).toBe('body(adiv(xp(y))c)');
  });

  it('reads what is put into a slot where the slot stands, and the slot’s own words where nothing is', () => {
    const shadow = '<p><slot name="one">none</slot></p>x<slot></slot><slot name="two">none</slot>';
    expect(walked('<div>b<b slot="one">c</b><b slot="one">d</b>e</div>f', shadow)).toBe(
      'body(div(p(slot(b(c)b(d)))xslot(be)slot(none))f)',
    );
  });
});

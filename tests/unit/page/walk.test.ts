import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../lib/page/turns';
import { walk, walkAgain, type Visitor } from '../../../lib/page/walk';

function pageOf(body: string, shadow?: string): HTMLElement {
  const { document } = new JSDOM(`<body>${body}`).window;
  const host = document.querySelector('div');
  if (host && shadow) host.attachShadow({ mode: 'open' }).innerHTML = shadow;
  return document.body;
}

/** Writes down what a walk meets, and stays out of elements of one name. */
function writer(passed: string) {
  let met = '';
  const visitor: Visitor = {
    enter: ({ localName }) => ((met += `${localName}(`), localName !== passed),
    leave: () => (met += ')'),
    read: ({ data }) => (met += data),
  };
  return { visitor, met: () => met };
}

/** What a walk below the body meets, as one string; `shadow` is the shadow tree of its first div. */
function walked(body: string, shadow?: string): string {
  const { visitor, met } = writer('aside');
  atOnce(walk(pageOf(body, shadow), visitor));
  return met();
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

describe('walking again', () => {
  const shadow = '<p><slot name="one">none</slot></p>x<slot></slot>';
  const page = (): HTMLElement => pageOf('a<div>b<b slot="one">c</b></div><aside>d<i>e</i></aside><u></u>f', shadow);
  const whole = 'body(adiv(p(slot(b(c)))xslot(b))aside(di(e))u()f)';

  it('meets the same, and what lies in the elements that were passed', () => {
    const route = atOnce(walk(page(), writer('aside').visitor));
    const { visitor, met } = writer('none');
    atOnce(walkAgain(route, visitor));
    expect(met()).toBe(whole);
  });

  it('stays out of what it is told to pass', () => {
    const route = atOnce(walk(page(), writer('none').visitor));
    const { visitor, met } = writer('div');
    atOnce(walkAgain(route, visitor));
    expect(met()).toBe('body(adiv(aside(di(e))u()f)');
  });

  it('goes by what stood there', () => {
    const body = page();
    const route = atOnce(walk(body, writer('none').visitor));
    body.querySelector('aside')?.remove();
    const { visitor, met } = writer('none');
    atOnce(walkAgain(route, visitor));
    expect(met()).toBe(whole);
  });
});

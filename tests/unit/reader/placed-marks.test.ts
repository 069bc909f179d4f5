import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Mark } from '../../../lib/highlight/mark';
import type { PageBlock } from '../../../lib/page/article';
import { PlacedMarks } from '../../../lib/reader/placed-marks';

/** Two lines of one paragraph, and a paragraph of its own. */
const { document } = new JSDOM('<p>One <b>line</b><br><br>Another</p><p>Elsewhere</p>').window;

function blockOf(element: Element, ...nodes: Node[]): PageBlock {
  const pieces = nodes.map((node) => ({ node: node as Text, nodeStart: 0, start: 0, length: 1 }));
  return { element, pieces, text: '', part: 'body', quoted: false, box: null };
}

const mark = (): Mark => new Mark('fact', {} as StaticRangeInit);

function placed() {
  const [first, second] = document.querySelectorAll('p');
  const bold = document.querySelector('b');
  if (!first?.firstChild || !first.lastChild || !bold?.firstChild || !second?.firstChild)
    throw new Error('no such page');
  const [one, another, elsewhere] = [mark(), mark(), mark()];
  const marks = new PlacedMarks();
  marks.add(blockOf(first, first.firstChild, bold.firstChild), [one]);
  marks.add(blockOf(first, first.lastChild), [another]);
  marks.add(blockOf(second, second.firstChild), [elsewhere]);
  return { marks, first, bold, second, one, another, elsewhere };
}

it('drops the marks of a text that changes, and no others', () => {
  const { marks, bold, one, another, elsewhere } = placed();
  expect(marks.drop(bold.firstChild!)).toEqual([one]);
  expect(marks.all()).toEqual([another, elsewhere]);
});

it('drops the marks of all lines of an element whose children change', () => {
  const { marks, first, one, another, elsewhere } = placed();
  expect(marks.drop(first)).toEqual([one, another]);
  expect(marks.all()).toEqual([elsewhere]);
});

it('has nothing to drop where no mark is', () => {
  const { marks, second } = placed();
  expect(marks.drop(document.body)).toEqual([]);
  marks.drop(second);
  expect(marks.drop(second)).toEqual([]);
});

it('drops marks by the nodes they were placed in, also where the first change has moved these', () => {
  const { marks, bold, one } = placed();
  const parent = bold.firstChild!;
  parent.remove();
  const wrong = marks.drop(bold);
  bold.append(parent);
  expect(wrong).toEqual([one]);
});

it('drops marks that were placed after the first change', () => {
  const { marks, second } = placed();
  marks.drop(second);
  const late = mark();
  marks.add(blockOf(second, second.firstChild!), [late]);
  expect(marks.drop(second)).toEqual([late]);
});

it('drops the marks of a text when an element around it goes, wherever that stood in the block', () => {
  const { document: page } = new JSDOM('<p>One <span><i><b>word</b></i></span></p>').window;
  const word = page.querySelector('b')!.firstChild!;
  const span = page.querySelector('span')!;
  const marks = new PlacedMarks();
  const one = mark();
  marks.add(blockOf(page.querySelector('p')!, word), [one]);
  span.firstChild!.remove();
  expect(marks.drop(page.body)).toEqual([]);
  expect(marks.drop(span)).toEqual([one]);
});

it('drops no mark of text in a slot for what changes around the host', () => {
  const { document: page } = new JSDOM('<main><div>Word</div></main>').window;
  const host = page.querySelector('div')!;
  host.attachShadow({ mode: 'open' }).innerHTML = '<p><slot></slot></p>';
  const marks = new PlacedMarks();
  const one = mark();
  marks.add(blockOf(host.shadowRoot!.querySelector('p')!, host.firstChild!), [one]);
  expect(marks.drop(page.querySelector('main')!)).toEqual([]);
  expect(marks.drop(host)).toEqual([one]);
});

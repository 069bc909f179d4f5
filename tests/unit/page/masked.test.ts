import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { childElements } from '../../../lib/page/ancestry';
import { findArticle } from '../../../lib/page/article';
import { areOfWords } from '../../../lib/page/changes';

const file = path.resolve(import.meta.dirname, '../../fixtures/site/article--hostile-form.html');

const open = (): Document => new JSDOM(readFileSync(file, 'utf8')).window.document;

/** jsdom gives a form none of its controls as properties: they are put there, as browsers do. */
function mask(form: HTMLFormElement, name: string): void {
  const value = form.querySelector('input');
  Object.defineProperty(form, name, { value, configurable: true });
}

const textsIn = (document: Document): string[] => findArticle(document)?.blocks.map(({ text }) => text) ?? [];

const whole = textsIn(open());

/** All that a form has as every node, element and form has it. */
function namesOf(form: HTMLFormElement): string[] {
  const names: string[] = [];
  for (let at: unknown = Object.getPrototypeOf(form); at && at !== Object.prototype; at = Object.getPrototypeOf(at))
    names.push(...Object.getOwnPropertyNames(at));
  return names;
}

/** jsdom itself asks forms by the names that it gives to the page. */
function fools(document: Document): boolean {
  try {
    return document.querySelectorAll('[a],[a="b"]').length > 0;
  } catch {
    return true;
  }
}

it('finds the same text whatever the controls of a form in it are called', () => {
  const [form] = open().forms;
  const names = form ? namesOf(form) : [];
  expect(names).toContain('nextSibling');
  expect(whole).toHaveLength(7);
  const failed = names.filter((name) => {
    const document = open();
    mask(document.forms[1]!, name);
    return !fools(document) && textsIn(document).join('\n') !== whole.join('\n');
  });
  expect(failed).toEqual([]);
});

it('reads the text of a form with a field for its id', () => {
  const document = open();
  mask(document.forms[0]!, 'id');
  expect(textsIn(document)).toEqual(whole);
});

it('goes on behind a form with a field for its next sibling', () => {
  const { forms } = open();
  const siblings = [...forms[1]!.parentElement!.children];
  mask(forms[1]!, 'nextElementSibling');
  expect([...childElements(forms[1]!.parentElement!)]).toEqual(siblings);
});

it('takes a new form that cannot be asked for one with words', () => {
  const [form] = open().forms;
  mask(form!, 'querySelectorAll');
  const record = { type: 'childList', addedNodes: [form], removedNodes: [] } as unknown as MutationRecord;
  expect(areOfWords([record])).toBe(true);
});

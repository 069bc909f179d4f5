import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** Attributes whose words nobody reads, and others that are read also where they hold one word. */
const unread = new Set(['class']);
const titles = new Set(['alt', 'aria-label', 'placeholder', 'title']);

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const nameOf = (node: unknown): unknown => (isNode(node) ? node['name'] : undefined);

/** A part of a program in which no text is for readers: what an error says is for whoever reports it. */
const isUnread = (node: Record<string, unknown>): boolean =>
  node['type'] === 'ImportDeclaration' ||
  (node['type'] === 'NewExpression' && nameOf(node['callee']) === 'Error') ||
  (node['type'] === 'JSXAttribute' && unread.has(String(nameOf(node['name']))));

/** Text between tags or in a title, and every string of more than one word. */
function isForReaders(text: unknown, { type, name }: Record<string, unknown>): text is string {
  if (typeof text !== 'string' || !/\p{L}/u.test(text)) return false;
  return type === 'JSXText' || (type === 'JSXAttribute' && titles.has(String(nameOf(name)))) || text.includes(' ');
}

/** The text that a node of a syntax tree is itself. */
function textOf({ type, value }: Record<string, unknown>): unknown {
  if (!isNode(value)) return value;
  return type === 'TemplateElement' ? value['cooked'] : type === 'JSXAttribute' && value['value'];
}

function wordsIn(node: unknown): string[] {
  if (!isNode(node) || isUnread(node)) return [];
  const text = textOf(node);
  return isForReaders(text, node) ? [text.trim()] : Object.values(node).flatMap(wordsIn);
}

const wordsOf = (source: string): string[] => wordsIn(parseAst(source, { lang: 'tsx' }));

const filesOf = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => path.join(folder, file));

describe('words for readers stand in the locales alone', () => {
  it.each([...filesOf('components'), ...filesOf('entrypoints')])('%s', (file) => {
    expect(wordsOf(readFileSync(path.join(root, file), 'utf8'))).toEqual([]);
  });

  it('and would be seen elsewhere', () => {
    expect(wordsOf('const a = <p>Hi</p>')).toEqual(['Hi']);
    expect(wordsOf('const a = <p title="One">{b ? "Well now" : `Now, ${b} sees`}</p>')).toEqual([
      'One',
      'Well now',
      'Now,',
      'sees',
    ]);
    expect(wordsOf('import "two words"; const a = <p class="one two">…</p>; throw new Error("Two words")')).toEqual([]);
  });
});

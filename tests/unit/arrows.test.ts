import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of the project and what each may import: whole rooms, or their types alone. */
const arrows: Record<string, { values: string[]; types: string[] }> = {
  'lib/text': { values: [], types: [] },
  'lib/classify': { values: ['lib/text'], types: [] },
  'lib/page': { values: ['lib/text'], types: [] },
  'lib/highlight': { values: ['lib/page'], types: ['lib/classify'] },
  'lib/reader': {
    values: ['lib/classify', 'lib/highlight', 'lib/messages', 'lib/page'],
    types: ['lib/card', 'lib/text'],
  },
  'lib/card': { values: ['lib/highlight', 'lib/page'], types: ['lib/classify', 'lib/text'] },
  'lib/corrections': { values: ['lib/classify'], types: [] },
  'lib/keep': { values: [], types: ['lib/classify', 'lib/text'] },
  'lib/log': { values: ['lib/classify'], types: [] },
  'lib/messages': {
    values: [],
    types: ['lib/classify', 'lib/corrections', 'lib/highlight', 'lib/running', 'lib/text'],
  },
  'lib/running': { values: ['lib/messages', 'lib/page', 'lib/settings'], types: [] },
  'lib/screens': { values: ['lib/messages'], types: [] },
  'lib/settings': { values: [], types: ['lib/classify', 'lib/highlight', 'lib/running'] },
  'lib/tabs': {
    values: ['lib/highlight', 'lib/messages', 'lib/running', 'lib/screens', 'lib/settings'],
    types: ['lib/text'],
  },
  components: {
    values: [],
    types: [
      'lib/classify',
      'lib/corrections',
      'lib/highlight',
      'lib/keep',
      'lib/log',
      'lib/messages',
      'lib/running',
      'lib/settings',
      'lib/text',
    ],
  },
};

const root = path.resolve(import.meta.dirname, '../..');
const importPattern = /^(import|export)( type)? [^;]*?from '(\.[^']+)';/gmu;

const filesOf = (room: string): string[] =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/u.test(file));

/** Imports of a room's file that lead out of the room, each with the room it leads to. */
function importsOf(room: string, file: string): { to: string; typeOnly: boolean }[] {
  const absolute = path.join(root, room, file);
  return [...readFileSync(absolute, 'utf8').matchAll(importPattern)]
    .map(([, , type, source]) => ({
      to: path.relative(root, path.resolve(path.dirname(absolute), source ?? '')),
      typeOnly: type !== undefined,
    }))
    .filter(({ to }) => !to.startsWith(`${room}/`));
}

describe.each(Object.entries(arrows))('%s', (room, { values, types }) => {
  it.each(filesOf(room))('%s imports only what its room may', (file) => {
    const stray = importsOf(room, file).filter(
      ({ to, typeOnly }) => ![...values, ...(typeOnly ? types : [])].some((allowed) => to.startsWith(`${allowed}/`)),
    );
    expect(stray).toEqual([]);
  });
});

it('reads imports at all', () => {
  expect(importsOf('lib/highlight', 'marks.ts')).toEqual([{ to: 'lib/classify/label', typeOnly: true }]);
});

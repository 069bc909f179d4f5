import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeclaredKind } from '../../lib/classify/scorer';
import type { Span } from '../../lib/text/span';

/** One document, or one sentence that stands alone. */
export interface LabelledDocument {
  set: SetName;
  id: string;
  paragraphs: string[];
  /** How a paragraph is cut into sentences. */
  split: (text: string) => Span[];
  /** One for each sentence, in order; null where nobody has said, and then the sentence counts only as context. */
  comments: (boolean | null)[];
  declared: DeclaredKind;
}

export const setNames = ['checkthat', 'mpqa', 'babe', 'articles', 'readings'] as const;
export type SetName = (typeof setNames)[number];

export type RowSet = Exclude<SetName, 'readings'>;

/** For paragraphs that are one sentence each. */
export const uncut = (text: string): Span[] => [{ start: 0, end: text.length }];

interface RawRow {
  id?: string;
  doc?: string;
  text: string;
  ours?: string | null;
  label?: string;
}

const files: Record<RowSet, string> = {
  checkthat: 'sentences/checkthat_en',
  mpqa: 'sentences/mpqa',
  babe: 'sentences/babe',
  articles: 'articles/',
};

/** Labels of the project's own, or what the set's label comes to; a set's undecided rows have neither. */
function comment({ ours, label }: RawRow): boolean | null {
  const value = label ?? ours;
  return !value || value === 'none' ? null : value === 'opinion';
}

/** A set whose rows are sentences with their labels. */
export function readRows(data: string, set: RowSet, half: 'train' | 'dev'): LabelledDocument[] {
  const file = files[set] + (files[set].endsWith('/') ? half : `.${half}`) + '.jsonl';
  const rows = readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RawRow);
  const documents = new Map<string, LabelledDocument>();
  rows.forEach((row, i) => {
    const id = row.doc ?? row.id ?? String(i);
    const document = documents.get(id) ?? { set, id, paragraphs: [], split: uncut, comments: [], declared: null };
    document.paragraphs.push(row.text.replace(/\s+/gu, ' ').trim());
    document.comments.push(comment(row));
    documents.set(id, document);
  });
  return [...documents.values()];
}

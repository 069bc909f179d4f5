import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One labelled sentence; `comment` is null where the set does not say, and then the row counts only as context. */
export interface LabelledRow {
  text: string;
  comment: boolean | null;
}

/** The sentences of one document in order, or one sentence that stands alone. */
export interface LabelledDocument {
  set: SetName;
  id: string;
  rows: LabelledRow[];
}

export const setNames = ['checkthat', 'mpqa', 'babe', 'articles'] as const;
export type SetName = (typeof setNames)[number];

interface RawRow {
  id?: string;
  doc?: string;
  text: string;
  ours?: string | null;
  label?: string;
}

const files: Record<SetName, string> = {
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

export function readSet(data: string, set: SetName, split: 'train' | 'dev'): LabelledDocument[] {
  const file = files[set] + (files[set].endsWith('/') ? split : `.${split}`) + '.jsonl';
  const rows = readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RawRow);
  const documents = new Map<string, LabelledDocument>();
  rows.forEach((row, i) => {
    const id = row.doc ?? row.id ?? String(i);
    const document = documents.get(id) ?? { set, id, rows: [] };
    const text = row.text.replace(/\s+/gu, ' ').trim();
    document.rows.push({ text, comment: comment(row) });
    documents.set(id, document);
  });
  return [...documents.values()];
}

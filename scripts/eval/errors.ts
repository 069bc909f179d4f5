import type { Judged, JudgedDocument } from './judged';

/** The label guide's rules as causes of an error. */
const causes: Record<string, string> = {
  '0': 'plain fact',
  '1': "editor's insert",
  '3': 'inside a quotation',
  '4': 'quotation with attribution',
  '5': 'quoted word or two',
  '6': 'scare quotes, terms',
  '9': 'indirect speech',
  '10': "a source's belief or feeling",
  '11': 'loaded reporting verb',
  '12': "writer's clause after an attribution",
  '13': 'question',
  '14': 'exhortation or duty',
  '15': 'evaluation or common description',
  '16': 'forecast',
  '17': 'interpretation or background cause',
  '18': 'sarcasm, quip or filler',
  '19': 'first person',
  '20': 'vague source',
  '24': 'in doubt',
};

const causeOf = ({ gold }: Judged): string => causes[gold.rule ?? ''] ?? 'other';

function grouped(title: string, rows: readonly Judged[], among: readonly Judged[]): string[] {
  const count = (list: readonly Judged[], cause: string): number => list.filter((row) => causeOf(row) === cause).length;
  const found = [...new Set(rows.map(causeOf))].toSorted((a, b) => count(rows, b) - count(rows, a));
  return [
    title,
    ...found.map((cause) => `  ${String(count(rows, cause)).padStart(3)} of ${count(among, cause)}  ${cause}`),
  ];
}

/** False flags and misses, counted by the rule that decides the sentence. */
export function errorTable(documents: readonly JudgedDocument[], threshold: number): string[] {
  const rows = documents.flatMap(({ sentences }) => sentences);
  const comments = rows.filter(({ comment }) => comment);
  const others = rows.filter(({ comment }) => !comment);
  const flagged = others.filter(({ score }) => score >= threshold);
  const missed = comments.filter(({ score }) => score < threshold);
  return [
    ...grouped(`Articles, false flags by cause: ${flagged.length}`, flagged, others),
    ...grouped(`Articles, misses by cause: ${missed.length}`, missed, comments),
  ];
}

import { reportOf, type PageReport } from '../../../lib/classify/report';
import type { Evidence, Finding, Label } from '../../../lib/classify/label';

interface Sentence {
  label?: Label;
  insert?: boolean;
  /** Words of the text that decided. */
  deciding?: string[];
  /** Where the sentence starts in its block. */
  start?: number;
}

/** A finding for the screens; its id is its place in the list handed to `report`, or '0'. */
export function finding(
  text: string,
  { label = 'opinion', insert = false, deciding = [], start = 30 }: Sentence = {},
): Finding {
  const evidence = deciding.map((words): Evidence => {
    const at = start + text.indexOf(words);
    return { cue: 'irony', start: at, end: at + words.length };
  });
  const end = start + text.length;
  return {
    id: '0',
    block: 0,
    start,
    end,
    text,
    label,
    scores: { fact: 0, quote: 0, opinion: 0, [label]: 1 },
    insert,
    quotes: label === 'quote' ? [{ start, end, speaker: null, mention: null }] : [],
    attribution: null,
    evidence,
  };
}

export const report = (findings: Finding[]): PageReport =>
  reportOf(findings.map((f, id) => ({ ...f, id: String(id) })));

/** A report of so many ten-word sentences a label, the first comments being the editors' inserts. */
export function mix({ fact = 0, quote = 0, opinion = 0, inserts = 0 }): PageReport {
  const text = 'One two three four five six seven eight nine ten.';
  const some = (count: number, label: Label) =>
    Array.from({ length: count }, (_, i) => finding(text, { label, insert: label === 'opinion' && i < inserts }));
  return report([...some(fact, 'fact'), ...some(quote, 'quote'), ...some(opinion, 'opinion')]);
}

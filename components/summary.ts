import type { PageReport } from '../lib/classify/report';

/** What most of a page's words are, as far as one sentence can say it. */
export type Lead =
  'empty' | 'report' | 'quotes' | 'reportAndQuotes' | 'reportMixed' | 'quotesMixed' | 'moreComment' | 'onlyComment';

/** A page in one breath. Both counts are sentences of comment. */
export interface Summary {
  lead: Lead;
  /** Inside the editors' inserts. */
  editors: number;
  /** In the writer's own voice, outside any insert. */
  writer: number;
}

/** From this share of the words on, comment is half of the story and no longer an addition to it. */
const mixedFrom = 1 / 3;

function leadOf({ words }: PageReport): Lead {
  const total = words.fact + words.quote + words.opinion;
  if (total === 0) return 'empty';
  if (words.opinion === total) return 'onlyComment';
  if (words.opinion * 2 > total) return 'moreComment';
  if (words.opinion >= total * mixedFrom) return words.quote > words.fact ? 'quotesMixed' : 'reportMixed';
  if (words.quote * 2 > total) return 'quotes';
  return words.fact * 2 > total ? 'report' : 'reportAndQuotes';
}

export function summaryOf(report: PageReport): Summary {
  const { sentences, editors } = report;
  return { lead: leadOf(report), editors, writer: sentences.opinion - editors };
}

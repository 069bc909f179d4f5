import type { Cue } from './cue';
import { cues } from './cues';
import type { Evidence } from './label';

/** What a piece of evidence says, whoever found it. */
export type Reason = Pick<Cue, 'rule' | 'speaksFor'>;

/** Id of evidence that no cue found: words to which the scorer learnt to give weight. */
export const wording = 'wording';

const reasons = new Map<string, Reason>(cues.map((cue) => [cue.id, cue]));
reasons.set(wording, { rule: 24, speaksFor: 'opinion' });

/** The reason behind the id of a piece of evidence; undefined for an id that no cue has. */
export const reasonOf = (id: string): Reason | undefined => reasons.get(id);

export const speaksForOpinion = ({ cue }: Pick<Evidence, 'cue'>): boolean => reasonOf(cue)?.speaksFor === 'opinion';

/** How many kinds of cue speak for a comment. */
export const opinionCues = (evidence: readonly Evidence[]): number =>
  new Set(evidence.filter(speaksForOpinion).map(({ cue }) => cue)).size;

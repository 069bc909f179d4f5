import type { Span } from '../text/span';
import type { Voice } from './voice';

/**
 * One sign in the writer's own words of whose voice a sentence is.
 * A cue lives in `cues/<id>.ts`, beside `examples` of what it must and must not find; the locales say in words what it
 * stands for.
 */
export interface Cue {
  /** Name of its file. */
  id: string;
  /** Number of the rule in the label guide that it serves. */
  rule: number;
  /** `opinion`: the writer comments. `fact`: the writer reports, or hands the word to a source. */
  speaksFor: 'fact' | 'opinion';
  /** What it finds is the writer's also in marks that quote nobody (see `Voice.marked`). */
  inMarks?: true;
  /** The words it finds in a sentence's voice (see `voiceOf`), in order; linear in its length. */
  find: Find;
}

export type Find = (voice: Voice) => readonly Span[];

/** Sentences that hold a cue, and others, near them, that do not. */
export interface CueExamples {
  hit: string[];
  miss: string[];
}

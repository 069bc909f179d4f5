import type { Cue, CueExamples } from '../cue';
import { either, opening, phrases, setOff } from '../phrases';

const turns = `
  and yet, but then (again), then again, still, of course, after all, in fact, indeed, not that
  to be fair/sure/clear, besides, moreover, furthermore, nor
  nonetheless, even so, even worse, worse (still/yet), better yet, worst of all, best of all, therefore, hence
  on the contrary, quite the contrary, all the same, in any case/event, at any rate, either way, otherwise
  ultimately, namely, simply, unless, if only, the point, what's more, what is more, for starters, in fairness
  on its face, crucially, more/most importantly, above all, more to the point, conversely, no matter
  let alone, far from, rather than, not only/just, nothing, nobody, everyone, everybody, such`;

/** As words of other kinds they open plain sentences too: "No arrests have been made". */
const calls = 'granted, true, sure, yes, no, well, now, look, listen, enough';

export const cue: Cue = {
  id: 'discourse-turn',
  rule: 17,
  speaksFor: 'opinion',
  find: either(opening(phrases(turns)), setOff(opening(phrases(calls)))),
};

export const examples: CueExamples = {
  hit: ['And yet the quay stands.', 'Indeed, the quay is made of sand.', 'No, the quay is not safe.'],
  miss: ['The quay stands.', 'They left, and yet they came back.', 'No arrests have been made.'],
};

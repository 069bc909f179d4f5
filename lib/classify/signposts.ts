const noting = 'not(?:e|ing)|mention(?:ing)?|point(?:ing)? out|remember(?:ing)?|add(?:ing)?|stress(?:ing)?';
const noted = 'noted|mentioned|pointed out|remembered|added|stressed';

const signpost = new RegExp(
  [
    `\\bit(?:'s| is) (?:also )?(?:worth|important|useful|helpful) (?:to )?(?:${noting}|(?:keep|bear)(?:ing)? in mind) that\\b`,
    `\\b(?:it|this) (?:should|must) (?:also )?be (?:${noted}) that\\b`,
    `\\b(?:we|i) (?:should|must) (?:also )?(?:${noting}) that\\b`,
    `\\b(?:keep|bear) in mind that\\b`,
  ].join('|'),
  'giu',
);

/** What every signpost ends with, told from "that" backwards: few sentences get as far as to be searched for one. */
const ending = new RegExp(` that\\b(?<=(?:${noting}|${noted}|in mind) that)`, 'iu');

/**
 * Blanks the phrases by which a writer announces a statement (_it should be noted that …_): they judge nothing, and
 * what follows them is judged by itself. Keeps the length of the text.
 */
export const withoutSignposts = (voice: string): string =>
  ending.test(voice) ? voice.replace(signpost, (words) => ' '.repeat(words.length)) : voice;

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

/**
 * Blanks the phrases by which a writer announces a statement (_it should be noted that …_): they judge nothing, and
 * what follows them is judged by itself. Keeps the length of the text.
 */
export const withoutSignposts = (voice: string): string => voice.replace(signpost, (words) => ' '.repeat(words.length));

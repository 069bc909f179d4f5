/**
 * What editors say, after whatever marker, of the text itself, of who wrote it or of the paper's own business. It reports
 * and comments on nothing (a notice, rule 2 of labels.md). All patterns are bounded: a block costs the same however long
 * it is.
 */

const work = String.raw`(?:story|article|report|post|piece|column|page|headline|review|interview|transcript|video|podcast|essay|commentary|op-?ed|newsletter|photo|caption|item|blog|analysis|version|content|excerpt|feature|series|translation|dispatch|instal+ment|appreciation)`;
const process = String.raw`(?:updat|correct|amend|emend|adjust|edit|clarif|publish|chang|revis|remov|reprint|republish|re-?post|translat|shorten|condens|produc|support|adapt|excerpt|post|writ|co-?author|report|prepar|delet|add|provid|syndicat|appear|distribut|record|conduct|creat|sponsor|ma[dk]e|taken|fund|r[au]n\b)[a-z]{0,4}`;
const auxiliary = '(?:was|were|is|has|have|had|will|may|might|must|originally|first|also)';
const earlier =
  '(?:early|earlier|previous|original|initial|shorter|longer|different|updated|full|following|above|preceding)';
/** "This story", "an earlier version": and not "the report", which may be what the story is about. */
const textItself = String.raw`(?:(?:this|our|(?:parts?|portions|some) of this)\s(?:(?:${earlier}|news|live|opinion)\s){0,2}${work}|(?:the|an?)\s(?:${earlier}\s){1,2}${work}|the\s(?:story|article|headline|column|caption))`;
const misstates =
  '(?:misstated|misspelled|misidentified|misquoted|omitted|(?:incorrectly|mistakenly|wrongly|erroneously) [a-z]{3,12})';

const ofTheText = [
  String.raw`^${textItself}\b[^.:!?]{0,80}?\s(?:${auxiliary}\s(?:[a-z]{1,12}\s){0,3}?${process}|contains?|includes?|mentions?|discusses|describes|originally|first\s|${misstates}|(?:did not|didn['’]t)\s(?:specify|include|make clear|mention|say)|(?:is|was)\s(?:an?\s)?(?:part of|from|excerpt|based on|the (?:first|second|third|last|final|latest|[a-z]{1,12}th)\b|the [a-z]{1,12} (?:in|of) an?\s))`,
  String.raw`^an?\s(?:earlier|previous)\sversion\b`,
  String.raw`^.{0,40}?\b(?:an?|the|this)\s${earlier}\s(?:version|headline|edition|posting)\s(?:of|for)\s(?:this|the)\s${work}\b`,
  String.raw`^(?:this|the following)\s(?:contains|includes|mentions|discusses|(?:is|was)\s(?:first|originally|an?\s(?:excerpt|column|speech|transcript|newsletter)|adapted|excerpted|the (?:first|second|third|final|last|latest|text|transcript|[a-z]{1,12}th)\b)|first\sappeared|originally)`,
  // "In the May issue, where this first appeared", "This Ama Claes column ran in 2009"
  String.raw`^.{0,160}?\b(?:originally|first|previously)\s(?:appeared|appears|ran|published|posted|aired)\b`,
  String.raw`^(?:this|the following)\s(?:\S{1,14}\s){0,4}?${work}\s(?:appears|appeared|ran)\b`,
  String.raw`^(?:(?:shortly|soon)\s)?(?:after|since|as|before)\s(?:this\s${work}(?:\s(?:was|appeared)|['’]s\spublication)|(?:its|our|first)\s(?:publication|publishing))\b`,
  String.raw`^(?:[^.!?]{0,200}[.!?]\s){0,2}[^.!?]{0,120}\b(?:${work}|names?|spelling)\s(?:has|have)\s(?:since\s|now\s){0,2}been\s(?:corrected|updated|amended|emended|clarified|adjusted|edited)\b`,
  String.raw`^(?:due to|because of)\san?\s(?:[a-z]{1,14}\s)?error\b`,
  String.raw`^we(?:['’]re|\sare|['’]ve|\shave)\s(?:re-?post|re-?publish|reprint|correct|updat|amend|adjust|removed\sthe\s(?:paywall|name|photo|video|caption|reference))`,
  String.raw`^[^.!?]{0,120}\b(?:names?|details)\b[^.!?]{0,60}\b(?:(?:has|have) been changed|(?:is|are) (?:a )?pseudonyms?|withheld)\b`,
  // Warnings of what readers may not like.
  String.raw`^[^.!?]{0,120}\b(?:contains?|includes?|shows?|has|have)\s(?:[a-z]{1,12}\s){0,2}?(?:strong|offensive|graphic|explicit|coarse|disturbing)\s(?:language|content|images?|details?|material|terms|words|scenes)\b`,
  String.raw`^(?:[^.!?]{0,120}[.!?]\s)?[^.!?]{0,120}\b(?:(?:viewer|reader)s?['’]?\sdiscretion|(?:readers|viewers)\s(?:may|might|could)\sfind\s(?:[a-z]{1,12}\s){0,2}?(?:offensive|disturbing|upsetting|distressing|objectionable))\b`,
];

const role =
  '(?:professor|author|writer|fellow|director|reporter|contributors?|columnist|editor|founder|lecturer|journalist|correspondent|historian|economist|lawyer|attorney|analyst|strategist|commentator|co-?host|blogger|novelist)';
const name = String.raw`^(?!(?:An?|He|His|Her|It|Its|She|Th(?:at|e|ese|ey|is)|We)\s)\p{Lu}[\p{L}.'’-]{0,20}(?:\s[\p{L}.'’-]{1,20}){1,5}`;

/** Only these know a capital. */
const ofSomebody = [
  String.raw`${name}(?:,?\s|,\s[^,.!?]{1,60},\s)(?:is|was)\s(?:(?:an?|the|\p{Lu}\S{1,20}['’]s)\s[^!?]{0,100}?\b${role}|(?:${role}\s)+of)\b`,
  String.raw`${name}(?:,?\s|,\s[^,.!?]{1,60},\s)writes\s(?:regularly|often|an?|for)\s`,
];

const ofTheWriter = [
  String.raw`^.{0,500}?\b(?:views|opinions) expressed\b`,
  String.raw`^.{0,500}?[.!?]\s(?:you (?:can|may) )?follow (?:him|her|them|us|me) (?:on|at)\b`,
];

const ofThePaper = [
  String.raw`^(?:(?:trigger|content|spoiler)\s)?warning\b`,
  String.raw`^an?\s(?:occasional|regular|weekly|daily)\s(?:look|series|column)\b`,
  String.raw`^(?:sign up|subscribe|to (?:subscribe|read|join|comment)\b|click|read more|for more|want to|did you know|vote here|follow us|join us|as an? (?:public|reader) service|please (?:subscribe|support|sign up|click|see|be (?:advised|aware|warned)))\b`,
  String.raw`^.{0,500}?\b(?:promo code|no paywall|sign up (?:here|for)|subscribe (?:here|now|today|to)|(?:click|vote) here)\b`,
];

const patterns = [
  ...ofSomebody.map((pattern) => new RegExp(pattern, 'u')),
  ...[ofTheText, ofTheWriter, ofThePaper].flat().map((pattern) => new RegExp(pattern, 'i')),
];

/** Characters of a remark that tell what it is. */
const reach = 700;

/** @param remark without its marker; white space folded */
export function isNotice(remark: string): boolean {
  const start = remark.slice(0, reach).replace(/^[\s*\])"“'‘]{1,8}/u, '');
  return patterns.some((pattern) => pattern.test(start));
}

import type { LineTest } from './line';

const limit = 400;
/** Where the telling words may stand anywhere, longer lines are news of newsletters, rights and commissions. */
const limitInside = 250;

const slot =
  /^(?:advert(?:isement|ising)?s?|sponsored(?: content| by.{0,40})?|promoted(?: content)?|ad|paid (?:content|post)|(?:story|article) continues (?:below|after).{0,40}|continue reading.{0,40}|scroll down.{0,60}|this (?:slideshow|video|content|page|site) requires javascript\.?|(?:like )?loading\.{0,3}|please enable javascript.{0,80})$/i;

const control =
  /^(?:share|share (?:this|on|via)\b.{0,60}|tweet|e-?mail|print|pin it|save|like|follow us\b.{0,60}|comments?|(?:leave|post|add|write) (?:a |your )?(?:comment|reply)\b.{0,30}|no comments(?: yet)?|view (?:all )?comments|\d+ comments?|tell us what you think.{0,40}|(?:read|learn|show|see|view|load) more|more|view (?:gallery|all)|click here\b.{0,80}|open in app|close|caption|(?:hide|toggle) caption|enlarge this image|next|previous|back to top|top|home|don['’]?t miss|(?:image|photo|slide)? ?\d+ (?:of|\/) ?\/? ?\d+)[:!.…]{0,3}$/i;

const listTitle =
  /^(?:(?:related|recent|popular|trending|latest|recommended|more|top|similar|featured|editor['’]?s)(?: (?:news|articles?|stories|posts|topics|content|links|videos|reads|picks|now|this week|today))?|most (?:read|popular|viewed|shared)(?: .{1,30})?|popular .{1,30}|(?:about|meet) the authors?|you (?:may|might) (?:also )?like.{0,20}|from (?:around )?the web|around the web)[:!.…]?$/i;

const appeal =
  /^(?:like (?:this|what you)|enjoy(?:ed|ing)? (?:this|what you)|(?:want|looking for|there['’]s plenty) more\b.{0,120}(?:stories|like this|sign up|subscribe|came from|\?)|(?:do you have|got|have) an? (?:story|tip)\b.{0,60}\?|have something to (?:add|share)|send us your\b|read or share\b|["“]?(?:questions|comments)\?)/i;

const order =
  /^(?:please )?(?:sign[- ]?up|subscribe|register|get (?:the|our|all|access|breaking|daily|your daily|unlimited|.{1,40} delivered|.{1,40} on (?:twitter|facebook|instagram|youtube|whatsapp|telegram))|join (?:our|us)|download (?:our|the)|follow (?:us|our|(?:[^\s.!?]{1,30} ){1,4}on)|like us|find us|listen (?:to|live)|watch (?:us|live)|support (?:our|us)|become a (?:member|subscriber|patron)|start your (?:day|morning)|every (?:day|week|morning) we send|stay (?:up to date|informed|tuned))\b|^follow @/i;
const goods =
  /\b(?:newsletters?|e-?mails?|inbox|forums?|our app|twitter|facebook|instagram|youtube|whatsapp|telegram|channel|subscri(?:be|ption|ber)s?|podcasts?|alerts|for free|premium|membership|weekdays|listen back|delivered|letterbox|financial subscriptions)\b/i;

/** What readers are told before they may write. */
const houseRules =
  /^(?:(?:please )?note\b|please\b|we\b|all\b|your\b|comments?\b).{0,80}\bmoderat(?:e|es|ed|ing|ion|ors?)\b.{0,60}\bcomments\b|^(?:(?:please )?note\b|please\b|your\b).{0,60}\bcomments?\b.{0,80}\b(?:(?:is|are|be) (?:pre-?)?(?:moderated|monitored)|will be (?:published|approved|deleted|removed))\b|^comments? .{0,80}\b(?:(?:is|are|be) (?:pre-?)?(?:moderated|monitored))\b/i;

/*
 * What may stand anywhere in a line has its rarest words first, and looks back for what must stand before them: V8 finds
 * words at many times the speed at which it tries alternatives.
 */
const offer =
  /\b(?:click here|sign up|subscribe)\b.{0,120}\b(?:newsletters?|magazine|inbox|channel)\b|\b(?:newsletter|magazine)\b.{0,120}\b(?:click here|sign up|subscribe)\b/i;
const delivery = /\byour inbox\b(?<=^[^.!?]{0,60}\b(?:news|stories|headlines|updates)\b.{0,60}\byour inbox)/i;
const copyright = /^(?:©|\(c\) ?\d{4}|copyright\b).{0,150}$/i;
const rights = /\b(?:all rights reserved|subject to copyright|may not be (?:reproduced|published, broadcast))\b/i;
const helpers = /\bcontributed (?:to (?:this|the) (?:report|story|article|piece|post)|reporting)\.?$/i;
const contributing = /^contributing: \w/i;
/** "(Reporting by A. Olm; editing by B. Una)". */
const desk =
  /^[[(](?:additional )?(?:reporting|writing|editing|compiled|translated)\b.{0,30}\bby\b|^(?:additional )?(?:reporting|writing)\b.{0,30}\bby\b.{1,200}\b(?:editing|writing|reporting) by\b/i;
const affiliate =
  /\b(?:affiliate|referral) links\b(?<=\b(?:contains?|includes?|uses?|has|are) .{0,40}\b(?:affiliate|referral) links)/i;
const commission =
  /\bcommission\b(?<=\bwe (?:may |might |can |will )?(?:earn|receive|get) an? (?:[a-z]{1,12} ){0,2}commission)/i;
const cookies =
  /^(?:this (?:website|site|page) uses? cookies|we use cookies|by (?:using|continuing)\b.{0,120}\bcookies)\b/i;
const tags = /^(?:tags?|topics?|filed under|categor(?:y|ies)|labels|posted in|keywords)(?::| \p{L}[^.!?]{0,60},)/iu;

/** "[button link="…"]Send it[/button]": what the page's own machinery should have made into something else. */
const code = /^\[(\w{1,30}) [^\]]{0,200}\].{0,200}\[\/\1\]$/u;

type Patterns = readonly (readonly [RegExp, string])[];

/** All of them open a line. */
const openings: Patterns = [
  [slot, 'an advertisement slot or a message of the player'],
  [control, 'a control or a share line'],
  [listTitle, 'the title of a list of links'],
  [appeal, 'asks readers to act'],
  [houseRules, 'tells the rules for readers’ comments'],
  [copyright, 'a copyright line'],
  [contributing, 'a source credit'],
  [desk, 'names the desk that wrote and edited'],
  [cookies, 'a cookie notice'],
];
const anywhere: Patterns = [
  [offer, 'offers a newsletter'],
  [delivery, 'offers a newsletter'],
  [rights, 'a copyright line'],
  [helpers, 'a source credit'],
  [affiliate, 'says that its links earn money'],
  [commission, 'says that its links earn money'],
];
const others: Patterns = [
  [tags, 'a list of tags'],
  [code, 'code that was meant to become a button'],
];

/** All of them in one: most lines hold none, and that is one question instead of many. */
const anyOf = (patterns: Patterns): RegExp => new RegExp(patterns.map(([{ source }]) => source).join('|'), 'i');
const anyOpening = anyOf(openings);
const anyInside = anyOf(anywhere);

const reasonIn = (patterns: Patterns, text: string): string | null =>
  patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** The publisher's own lines: controls, appeals, offers, rights. */
export const promo: LineTest = ({ text }) => {
  if (text.length > limit) return null;
  if (order.test(text) && goods.test(text)) return 'promotes the publisher';
  const opening = anyOpening.test(text) ? reasonIn(openings, text) : null;
  const mayBeInside = opening === null && text.length <= limitInside && anyInside.test(text);
  const inside = mayBeInside ? reasonIn(anywhere, text) : null;
  return opening ?? inside ?? reasonIn(others, text);
};

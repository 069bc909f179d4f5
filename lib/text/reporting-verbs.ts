/**
 * Verbs with which news text hands words over to a source. Own list, by base form; every form is derived below.
 */

/** Verbs that only say that somebody speaks or writes. */
const neutral = `
  accuse acknowledge add admonish advise advocate affirm agree allege announce answer apologise apologize applaud argue
  ask assail assert assess assure attribute beg blame blog call caution challenge chant characterise characterize charge
  cite clarify comment compare complain conclude concur condemn confide confirm congratulate contend continue counsel
  counter credit criticise criticize cry declare decree defend demand denounce deny depict describe disagree disclose
  dismiss dispute dub echo elaborate email emphasise emphasize encourage enquire enthuse estimate exclaim exhort explain
  express forecast hail hammer herald hint howl implore imply indicate inform inquire instruct interject interrupt
  intone invite invoke joke label lament laud lecture liken maintain mention message mumble murmur muse mutter narrate
  note object observe opine outline pen persist plead pledge point ponder portray posit post praise predict proclaim
  promise pronounce propose protest question quip quote reason reassure rebuke rebut recall recite recommend recount
  refer refute reiterate reject relay remark remember remind repeat reply report respond restate retort retweet reveal
  rip say scream shout sigh snap speak specify speculate stammer state stipulate stress stutter submit suggest surmise
  swear tell term testify text thank threaten thunder tweet underline underscore urge utter vent voice vow wager warn
  welcome whisper wonder write yell`;

/** Verbs that also judge what is said: that it is doubtful, forced out, proud, angry, silly. */
const loaded = `
  admit babble bark bellow bemoan berate blast bleat bluster boast boom brag bristle chide claim concede confess crow
  decry deride fume gloat gripe grouse growl grumble gush harangue hiss huff insinuate insist jeer lambast lambaste moan
  mock parrot pontificate preach profess purport rail rant rave ridicule scoff scold seethe shriek slam snarl sneer
  snicker sniff snipe snort spew spout sputter taunt tout trumpet whine whinge`;

/** Verbs of opinion, feeling and intent, with "is adamant": what they govern is the source's, though nobody need have spoken. */
const attitude = `
  adamant admire anticipate appreciate assume believe consider convince desire doubt expect favor favour fear feel
  figure hate hope imagine intend know like love oppose perceive prefer realise realize reckon regard regret see suspect
  think trust understand view want wish worry`;

/** Verbs that report where a document or a court speaks, and mean something else where a person acts. */
const document = `determine establish find hear read rule show`;

/** Forms that the spelling rules below do not give: third person, past, participle, -ing. */
const irregular: Record<string, string> = {
  adamant: 'adamant',
  beg: 'begs begged begging',
  blog: 'blogs blogged blogging',
  brag: 'brags bragged bragging',
  counsel: 'counsels counseled counselled counseling counselling',
  dub: 'dubs dubbed dubbing',
  echo: 'echoes echoed echoing',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  forecast: 'forecasts forecast forecasted forecasting',
  hear: 'hears heard hearing',
  know: 'knows knew known knowing',
  label: 'labels labeled labelled labeling labelling',
  pen: 'pens penned penning',
  quip: 'quips quipped quipping',
  read: 'reads read reading',
  rebut: 'rebuts rebutted rebutting',
  refer: 'refers referred referring',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  slam: 'slams slammed slamming',
  rip: 'rips ripped ripping',
  snap: 'snaps snapped snapping',
  speak: 'speaks spoke spoken speaking',
  swear: 'swears swore sworn swearing',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  understand: 'understands understood understanding',
  write: 'writes wrote written writing',
};

const doublingEnd = /mit$/u;

function regular(base: string): string[] {
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith('ee')) return [`${base}s`, `${base}d`, `${base}ing`];
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const stem = doublingEnd.test(base) ? base + base.at(-1) : base;
  return [/(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ing`];
}

const formsOf = (base: string): string[] => [base, ...(irregular[base]?.split(' ') ?? regular(base))];

const words = (list: string): string[] => list.trim().split(/\s+/u);

const forms = (list: string): ReadonlySet<string> => new Set(words(list).flatMap(formsOf));

/** Forms as a plural subject or "to" takes them, lower case, of all verbs here; many are nouns too ("claim", "report"). */
export const plainForms: ReadonlySet<string> = new Set([neutral, loaded, attitude, document].flatMap(words));

/** All forms, lower case. */
export const neutralReportingVerbs = forms(neutral);

/** All forms, lower case. */
export const loadedReportingVerbs = forms(loaded);

/** All forms, lower case; not counted as reporting by `isReportingVerb`. */
export const attitudeVerbs = forms(attitude);

/** All forms, lower case; they report only where their subject is a document or a body, and `isReportingVerb` leaves them out. */
export const documentVerbs = forms(document);

/** Whether a word, in any case, is a form of a reporting verb; "according to" is no verb and is not among them. */
export function isReportingVerb(word: string): boolean {
  const lower = word.toLowerCase();
  return neutralReportingVerbs.has(lower) || loadedReportingVerbs.has(lower);
}

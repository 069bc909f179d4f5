/** Closed classes of English words, lower case, as far as finding the subject of a reporting verb needs them. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const articles = set('the a an this that these those another every each no any');
export const quantifiers = set(
  `one two three four five six seven eight nine ten some many most several few both other others dozens hundreds
  thousands all half`,
);
export const possessives = set('my your his her its our their whose');
export const subjectPronouns = set('i he she they it we you');
/** Stand alone for people: "one said". */
export const standalonePronouns = set('one another each others some many most several few both all everyone everybody');
const objectPronouns = set('me him them us himself herself itself themselves');
export const relatives = set('who whom which');

export const prepositions = set(
  `about above across after against ahead along amid among around as at before behind below beneath beside besides
  between beyond by despite down during except following for from in inside into like near of off on onto out outside
  over past per regarding since through throughout till to toward towards under unlike until up upon versus via with
  within without`,
);
export const subordinators = set(
  `although as because before after if since that though unless until when whenever where whereas whether while once
  what how why than asked`,
);
export const coordinators = set('and but or nor yet so then plus');

export const auxiliaries = set(
  `am is are was were be been being has have had having do does did can could will would shall should may might must
  'd 's 've 'll 're isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't
  shouldn't`,
);
export const beForms = set("am is are was were be been being isn't wasn't aren't weren't");

const plainAdverbs = set(
  `again ago almost already also always anyway aside back else elsewhere enough even ever first further furthermore
  hence here however indeed instead just last later least less maybe meanwhile more moreover much never nevertheless
  next nonetheless not now nowadays often once only otherwise perhaps quite rather second simply so sometimes soon still then
  there thereby therefore third thus too today together tomorrow tonight twice very well yes yesterday n't earlier
  early late afterward shortly afterwards`,
);
const notAdverbs = set(
  `family ally supply reply bully rally assembly anomaly monopoly butterfly belly jelly homily fly july italy daily weekly
  monthly elderly friendly unfriendly likely lovely lonely deadly early only apply rely imply multiply comply`,
);
const adverbEnding = /(?:al|[ae]nt|ous|ive|ful|ic|ed|ing|[iu]lar|ate|ain|ert|ess|rst|ect|ue)ly$/u;

/** A capital "-ly" word is told from names such as Kelly by what comes before the ending. */
export const isAdverb = ({ lower, capital }: { lower: string; capital: boolean }): boolean =>
  plainAdverbs.has(lower) || (capital ? adverbEnding.test(lower) : lower.endsWith('ly') && !notAdverbs.has(lower));

/** Months and days; those that are also first names or common words (April, May, Jan) are left out. */
export const calendar = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december feb aug sept oct nov dec tue tues thu thurs fri morning afternoon evening night noon midnight week
  weekend month year today yesterday tomorrow tonight`,
);

/** Nouns of time, measure and abstraction, which never speak. */
export const muteNouns = set(
  `day days hour hours minute minutes moment month months nights week weeks year years decade time times century
  way ways thing things part parts case point points end start beginning number amount lot kind sort type million
  billion thousand hundred dollar dollars mile miles morning afternoon evening night`,
);

export const nameParticles = set('de la del della da di du van von der den al el bin ibn ben y');

/** Past forms that no ending betrays, and other everyday verbs that end a subject. */
const commonVerbs = set(
  `became began bought broke brought built came chose come cut drew drove fell fought gave get gets getting go goes
  going gone got grew held hit keep kept knew laid leads led leave left let lie lost made make makes making meant met
  paid put quit ran rose run runs sat seek seeks seem seems sent set shot sold sought spent stood struck take takes took
  turn wear went win wins won wore works need needs`,
);

/** Adverbs that also stand before a noun: "the second official". */
const adjectives = set('first second third last next early late further');

const closedClass = new Set<string>();
for (const words of [
  articles,
  quantifiers,
  possessives,
  subjectPronouns,
  objectPronouns,
  relatives,
  prepositions,
  subordinators,
  coordinators,
  auxiliaries,
  plainAdverbs,
  commonVerbs,
]) {
  for (const word of words) if (!adjectives.has(word)) closedClass.add(word);
}

/** Whether a word can be no noun and stands in no name. */
export const isClosedClass = (word: string): boolean => closedClass.has(word);

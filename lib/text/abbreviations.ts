import { kindsAt, letter } from './characters';
import { formAt } from './forms';
import { opensSentence } from './openers';

const words = (list: string): Set<string> => new Set(list.split(/\s+/u));

/** Never stand last in a sentence, written small or not. */
const linking = words('v vs e.g i.e a.k.a cf viz');

/** Titles and first parts of names, written with a capital: a name follows. */
const leading = words(
  `mr mrs ms messrs mme mlle mmes dr drs prof profs sen sens rep reps gov govs pres amb atty hon rev fr msgr
  gen gens col lt capt cmdr adm sgt cpl maj brig pvt pfc spc cdr det dist insp supt const cllr asst dep ald
  mt ft ste`,
);

/** Of ranks in two parts, such as "Ch. Insp." and "Det. Con."; by themselves other words. */
const rankParts = words('ch con');
const rankBefore = /(?<!\p{L})(?:Det|Ch)\.$/u;
const rankAfter = /^(?:Insp|Supt|Det|Con)(?!\p{L})/u;

/** Take a number: "no. 5", "p. 12". Before anything else the stop is a full stop. */
const counting = words('no nos n° nº p pp vol vols fig figs para approx est tel ext c ca ft lb lbs oz rs');

/** The same with a capital, and other words without one: "Art. 5", "Sec. IV". */
const countingWithCapital = words('sec secs art arts ch chap eq prop reg op pt stat ref s.b h.b h.r');

/** May end a sentence or stand within a name: "Orvane Inc. Chief", "Kell Jr. Day". */
const wavering = words(
  `inc corp co ltd bros cos jr sr esq st ave blvd rd hwy dept univ assn assoc intl natl govt ed ph.d
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri`,
);

const states = words(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo d.c n.c n.d n.h n.j n.m n.y r.i s.c s.d w.va b.c p.r ont que`,
);

/** All of them: any other word of more than two letters without a stop in it is no abbreviation. */
const known = new Set<string>();
for (const list of [linking, leading, rankParts, counting, countingWithCapital, wavering, states]) {
  for (const word of list) known.add(word);
}

/** The short forms that stand in a name, with a capital and without their stop, for a pattern. */
export const shortInNames = [...leading, ...rankParts, 'st', 'jr', 'sr']
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join('|');

const timeOfDay =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.|[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|JST|AE[SD]T|Eastern|Central|Mountain|Pacific|\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})? [Tt]ime)(?!\p{L})/u;

/** "At 5 a.m." says only when: its sentence is still to come. */
const onlyTime =
  /^["“]?(?:(?:Just|Shortly|Soon) )?(?:At|By|Around|About|Before|After|Until|Till|Since|From|before|after)(?: about| around)? [\d:.]{1,5} ?[ap]\.m\.$/iu;

/** Things that are lettered: "Plan B. Smith" holds no initial. */
const lettered =
  /\b(?:plan|vitamin|group|class|grade|category|type|hepatitis|section|part|model|phase|exhibit|schedule|option|team|terminal|gate|pool|division|war)$/iu;

/** Behind a town a state ends its sentence, or a comma follows; elsewhere it may begin a name: "N.Y. Times". */
const afterTown = /\p{Lu}[\p{L}.'’-]{0,30},$/u;
const office = /^(?:Gov|Sen|Rep|Lt|Atty|Del)s?\./u;
const dateline = /^\([\p{Lu}][\p{L} ]{1,15}\)\s?[-–—]/u;

/** The last word with its stop, without what is glued to its front: "(D-Calif." gives "Calif.". */
const lastToken = /(?:^|[\s\p{P}])((?:[\p{L}°º]{1,12}\.){1,5})$/u;

const takesNumber = (key: string, capital: boolean): boolean =>
  counting.has(key) || (capital && countingWithCapital.has(key));

const isAbbreviation = (key: string, capital: boolean): boolean =>
  takesNumber(key, capital) ||
  linking.has(key) ||
  (capital && (leading.has(key) || wavering.has(key) || states.has(key)));

function initialContinues(initial: string, lead: string, after: string): boolean {
  if (initial === 'I' && /(?:^|\s)\p{Ll}+$/u.test(lead)) return false;
  return !lettered.test(lead) && !opensSentence(after);
}

/** A capital after an abbreviation that can both end a sentence and stand within a name. */
const nameContinues = (after: string): boolean => !/^["“‘]/u.test(after) && !opensSentence(after);

/** A word of several letters that is no abbreviation, as most sentences end: told without taking it apart. */
function endsInPlainWord(tail: string): boolean {
  const end = tail.length - 1;
  let start = end;
  while (start > 0 && kindsAt(tail, start - 1) & letter) start--;
  return end - start > 2 && tail[start - 1] !== '.' && !known.has(formAt(tail, start, end).lower);
}

/**
 * The stop that ends `tail` belongs to an abbreviation or an initial, and `after` goes on with the same sentence.
 * `tail` is the end of the sentence so far, without trailing space; `after` begins at the next word.
 */
export function abbreviationContinues(tail: string, after: string): boolean {
  if (!tail.endsWith('.') || endsInPlainWord(tail)) return false;
  const token = lastToken.exec(tail.slice(tail.lastIndexOf(' ') + 1))?.[1];
  if (token === undefined) return false;
  const name = token.slice(0, -1);
  const key = name.toLowerCase();
  const lead = tail.slice(0, -token.length).trimEnd();
  const capital = /^\p{Lu}/u.test(name);

  if (/^[$£€]?\d/u.test(after)) return isAbbreviation(key, capital) || /^(?:\p{L}\.)+$/u.test(token);
  if (takesNumber(key, capital) && /^[IVXLC]+\b/u.test(after)) return true;
  if (key === 'a.m' || key === 'p.m') return timeOfDay.test(after) || onlyTime.test(tail);
  if (linking.has(key) || (capital && leading.has(key))) return true;
  if (capital && rankParts.has(key) && (rankBefore.test(lead) || rankAfter.test(after))) return true;
  if (capital && states.has(key) && afterTown.test(lead)) return office.test(after) || dateline.test(after);
  if (/^\p{Lu}$/u.test(name)) return initialContinues(name, lead, after);
  if (/^(?:\p{Lu}\.)+$/u.test(token) || (capital && (wavering.has(key) || states.has(key))))
    return nameContinues(after);
  return false;
}

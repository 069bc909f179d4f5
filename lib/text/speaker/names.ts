import { shortInNames } from '../abbreviations';
import type { Block } from '../block';
import { capital, endOfRun, kindsAt, letter, mark, nextOf, widthAt } from '../characters';
import { isClosedClass, prepositions } from '../source/word-classes';
import { looksLikeVerb } from '../source/word-use';
import { holdsOffice, isSpokenOf } from './spoken-of';
import { personNameOf, withoutStop, written, type PersonName } from './person-name';
import { feminineNouns, feminineTitles, masculineNouns, masculineTitles } from './titles';

export type Gender = 'he' | 'she';

/** Everybody of one first and last name: "Ama Adeyemi", and "Ama B. Adeyemi" too. */
export interface Person {
  /** The fullest form that the article gives, without titles. */
  name: string;
  /** Blocks in which a full form stands. */
  blocks: Set<number>;
  /** How often a full form stands in the article. */
  count: number;
  /** As titles and nouns tell ("Ms.", "king", "wife"); never from the name. */
  gender: Gender | null;
  /** Words of rank and office beside the name, and "52-year-old" for an age; lower case. */
  roles: Set<string>;
  /** Those of them that alone can stand for the person: "chief" of "police chief". */
  heads: Set<string>;
}

/** A stop belongs to an initial or a short form; after any other word it ends the sentence, and the name with it. */
const shortened = String.raw`\.(?<=(?<!\p{L})(?:\p{Lu}|${shortInNames})\.)`;
/** The test for the commonest characters is a short way to what `\p{Lu}` asks slowly. */
const capitalised = String.raw`(?![a-z ,.])\p{Lu}[\p{L}\p{M}]*(?:(?!['’]s(?!\p{L}))[-'’]\p{L}[\p{L}\p{M}]*)*(?:${shortened})?`;
const particles = ['de', 'del', 'della', 'da', 'di', 'du', 'van', 'von', 'der', 'den', 'al', 'el', 'bin', 'ibn'];
const particleInitials = new Set(particles.map((particle) => particle.charAt(0)));
const run = new RegExp(String.raw`${capitalised}(?: (?:(?:${particles.join('|')}) )?${capitalised}){1,7}`, 'uy');
/** "[Ama Adeyemi], 52," and "[Ama Adeyemi], the foreign minister," */
const wordsAfter = /^, (?:(\d{1,2})(?=[,.;])|(?:an? |the )((?:[\p{L}'’.-]{1,24} ){0,4}[\p{L}'’-]{3,24})(?=[,.;]))/u;
/** Characters beside a name in which its office is looked for. */
const reach = 60;
/** Times a person is named until office and title are known. */
const introductions = 3;
/** So many people of one name or office, and it tells nobody apart. */
const mostNamesakes = 8;

/** Words of rank and office beside a name. */
interface Roles {
  words: readonly string[];
  heads: readonly (string | undefined)[];
  gender: Gender | null;
}

const endsRole = (word: string): boolean =>
  prepositions.has(word) || isClosedClass(word) || /^\P{Ll}|[^\p{Ll}-]/u.test(word) || looksLikeVerb({ lower: word });

/** The words of small letters right before a name, up to three: "foreign minister [Ama Adeyemi]". */
function wordsBefore(text: string, start: number): string[] {
  const words = text
    .slice(Math.max(0, start - reach), start)
    .trimEnd()
    .split(' ')
    .slice(-3);
  const own = words.slice(words.findLastIndex(endsRole) + 1);
  return own.length === 0 || isSpokenOf(words.map((lower) => ({ lower }))) ? [] : own;
}

/** Whether what stands there may be of an office: "mayor of [London Ama Adeyemi]". */
function isOfOffice(text: string, start: number): boolean {
  if (!text.startsWith(' of ', start - ' of '.length)) return false;
  const end = start - ' of '.length;
  const [office = ''] = /\p{L}*$/u.exec(text.slice(text.lastIndexOf(' ', end - 1) + 1, end)) ?? [];
  return holdsOffice({ lower: office.toLowerCase() });
}

function rolesBeside(text: string, start: number, end: number): Roles {
  const [, age, apposition = ''] = wordsAfter.exec(text.slice(end, end + 2 * reach)) ?? [];
  const before = wordsBefore(text, start);
  const after = apposition.toLowerCase().split(' ');
  const preposition = after.findIndex((word) => prepositions.has(word));
  const own = preposition < 0 ? after : after.slice(0, preposition);
  const aged = age ? [`${age}-year-old`] : [];
  return {
    words: [...before, ...after, ...aged],
    heads: [before.at(-1), own.at(-1), ...aged],
    gender: genderOf([...before, ...own]),
  };
}

const isFeminine = (role: string): boolean =>
  feminineTitles.has(role) || feminineNouns.has(role) || role.endsWith('woman');
/** "Chairman"; not "woman", and neither "German" nor "human". */
const endsInMan = /(?<!^(?:ger|hu|nor|otto|ro)|wo)man$/u;
const isMasculine = (role: string): boolean =>
  masculineTitles.has(role) || masculineNouns.has(role) || endsInMan.test(role);

export function genderOf(roles: readonly string[]): Gender | null {
  if (roles.some(isFeminine)) return 'she';
  return roles.some(isMasculine) ? 'he' : null;
}

function addTo(index: Map<string, Person[]>, key: string, person: Person): void {
  const known = index.get(key);
  if (!known) index.set(key, [person]);
  else if (known.length < mostNamesakes && !known.includes(person)) known.push(person);
}

/** First and last name, and which of two by the same name it is. */
export const keyOf = ({ name, generation }: Pick<PersonName, 'name' | 'generation'>): string =>
  `${name[0]} ${withoutStop(name.at(-1) ?? '')} ${generation}`.toLowerCase();

/** A run of capitals that names somebody in full, and the words of rank in it. */
interface Named {
  person: Person;
  roles: readonly string[];
}

/** The run of capitals that begins with the one at `at`. Most stand alone: the word behind them tells so soonest. */
function runAt(text: string, at: number): string | null {
  const end = endOfRun(text, at, letter | mark);
  const next = text.charAt(end + 1);
  if (text[end] === ' ' && !(kindsAt(text, end + 1) & capital) && !particleInitials.has(next)) return null;
  run.lastIndex = at;
  return run.test(text) ? text.slice(at, run.lastIndex) : null;
}

/** The people of an article, from every run of capitals in it. All keys are lower case. */
export class Names {
  /** By `keyOf`. */
  readonly people = new Map<string, Person>();
  readonly bySurname = new Map<string, Person[]>();
  readonly byFirstName = new Map<string, Person[]>();
  readonly byRole = new Map<string, Person[]>();
  /** What titles before a surname alone tell: "Ms. Adeyemi"; null where they contradict each other. */
  readonly genders = new Map<string, Gender | null>();
  /** Runs of capitals that were read before. */
  readonly #known = new Map<string, Named | null>();

  constructor(blocks: readonly Block[]) {
    blocks.forEach(({ text }, b) => {
      for (let at = nextOf(text, 0, capital); at < text.length;) {
        const found = runAt(text, at);
        if (found !== null) this.#read(found, at, text, b);
        at = nextOf(text, at + (found?.length ?? widthAt(text, at)), capital);
      }
    });
  }

  #read(found: string, index: number, text: string, block: number): void {
    const ofOffice = isOfOffice(text, index);
    const key = ofOffice ? `of ${found}` : found;
    let named = this.#known.get(key);
    if (named === undefined) this.#known.set(key, (named = this.#named(found, ofOffice)));
    if (!named) return;
    const { person } = named;
    person.blocks.add(block);
    person.count++;
    if (person.count > introductions) return;
    const { words, heads, gender } = rolesBeside(text, index, index + found.length);
    person.gender ??= genderOf(named.roles) ?? gender;
    for (const role of [...named.roles, ...words]) {
      person.roles.add(role);
      addTo(this.byRole, role, person);
    }
    for (const head of [named.roles.at(-1), ...heads]) if (head) person.heads.add(head);
  }

  /** Whom a run of capitals names in full. */
  #named(found: string, ofOffice: boolean): Named | null {
    const parts = personNameOf(found.replace(/['’]s?$/u, '').split(' '), ofOffice);
    if (!parts) return null;
    if (parts.name.length === 1) {
      this.#address(parts);
      return null;
    }
    const person = this.#person(parts);
    const name = written(parts);
    if (name.length > person.name.length) person.name = name;
    return { person, roles: parts.roles };
  }

  #address({ name: [surname = ''], roles }: PersonName): void {
    const gender = genderOf(roles);
    if (!gender) return;
    const key = withoutStop(surname).toLowerCase();
    const known = this.genders.get(key);
    this.genders.set(key, known === undefined || known === gender ? gender : null);
  }

  #person(parts: PersonName): Person {
    const { name } = parts;
    const forename = (name[0] ?? '').toLowerCase();
    const surname = withoutStop(name.at(-1) ?? '').toLowerCase();
    const key = keyOf(parts);
    const known = this.people.get(key);
    if (known) return known;
    const person: Person = { name: '', blocks: new Set(), count: 0, gender: null, roles: new Set(), heads: new Set() };
    this.people.set(key, person);
    addTo(this.bySurname, surname, person);
    addTo(this.byFirstName, forename, person);
    return person;
  }
}

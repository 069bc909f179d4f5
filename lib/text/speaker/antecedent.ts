import { clauseSubject } from '../source/clause-subject';
import { headOf } from '../source/credit';
import { phraseAfter, type Phrase } from '../source/noun-phrase';
import { documentNouns, groupNouns, personNouns } from '../source/nouns';
import type { Sentence } from '../source/sentence';
import type { Token } from '../source/tokens';
import { isName, isPronoun, opensPhrase } from '../source/word-use';
import type { Article } from './article';
import type { Mention } from './mention';
import { genderOf, type Gender } from './names';
import { personIn, type Known } from './person-in';

/** How many sentences back a pronoun may reach, within its paragraph and the one before. */
const reach = 6;

const other: Record<Gender, Gender> = { he: 'she', she: 'he' };

const lowerAt = ({ tokens }: Sentence, i: number): string => tokens[i]?.lower ?? '';

const question = /^(?:if|whether|what|when|where|which|who|why|how|about|:)$/u;

/** "Claes asked [the mayor] whether …": who is to answer. */
function askedBy(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  const asked = tokens[from]?.lower.startsWith('ask') ? phraseAfter(tokens, to) : null;
  return asked && question.test(tokens[asked.to]?.lower ?? '') ? asked : null;
}

/**
 * Subjects and sources of a sentence that are more than a pronoun, in order, up to token `ceiling`. Whoever is asked
 * something stands for who asks.
 */
function actors(sentence: Sentence, ceiling: number): Phrase[] {
  const { tokens, cues } = sentence;
  const subject = ceiling < tokens.length ? clauseSubject(tokens, ceiling) : sentence.subject;
  const speaking = cues.filter(({ kind, source }) => source && kind !== 'noun');
  const isSource = speaking.some(({ source }) => source?.from === subject?.from);
  const sources = speaking.flatMap((cue) => askedBy(tokens, cue) ?? cue.source ?? []);
  const found = subject && !isSource ? [subject, ...sources] : sources;
  return found.filter(({ from, to }) => to <= ceiling && !isPronoun(tokens[from]));
}

/** "[Ama Adeyemi] and [her brother]", each for himself; "the Food and Drug Agency" is one. */
function apart(tokens: readonly Token[], { from, to }: Phrase): Phrase[] {
  const and = tokens.findIndex(({ lower }, i) => i > from && i <= to && lower === 'and');
  if (and < 0) return [{ from, to }];
  const second = phraseAfter(tokens, and + 1);
  const isOne = and < to && tokens[from]?.lower === 'the' && !opensPhrase(tokens[and + 1]);
  return second && !isOne ? [{ from, to: and }, ...apart(tokens, second)] : [{ from, to }];
}

/** A sentence as its block's index and its own, and the token before which something is looked for in it. */
interface Place extends Omit<Mention, 'phrase'> {
  ceiling: number;
}

/** Where a mention looks back, nearest first: its sentence, those before in its paragraph, then the paragraph before. */
function* placesBefore(article: Article, { block, sentence, phrase }: Mention): Generator<Place> {
  yield { block, sentence, ceiling: phrase.from };
  for (let s = sentence - 1; s >= Math.max(0, sentence - reach); s--) yield { block, sentence: s, ceiling: Infinity };
  let previous = block - 1;
  while (previous >= 0 && article.blocks[previous]?.part !== 'body') previous--;
  if (previous < 0) return;
  const count = article.sentences(previous).length;
  for (let s = count - 1; s >= Math.max(0, count - reach); s--)
    yield { block: previous, sentence: s, ceiling: Infinity };
}

/** Whom or what a pronoun means. */
export interface Antecedent {
  mention: Mention;
  /** Whom the mention names; null where it names nobody. */
  person: Known | null;
  /** What it stands for: two of one key are the same. */
  key: string;
}

interface Fit {
  /** Whoever acts in a sentence, up to a token. */
  among: (sentence: Sentence, ceiling: number) => Phrase[];
  /** An actor as an antecedent, or null where the pronoun cannot mean it. */
  antecedent: (mention: Mention, sentence: Sentence) => Antecedent | null;
}

/** The one thing that all fitting actors of the nearest sentence with any are; null where they differ. */
function nearest(article: Article, mention: Mention, { among, antecedent }: Fit): Antecedent | null {
  for (const { block, sentence: s, ceiling } of placesBefore(article, mention)) {
    const sentence = article.sentences(block)[s];
    if (!sentence) continue;
    const fitting = among(sentence, ceiling).flatMap(
      (phrase) => antecedent({ block, sentence: s, phrase }, sentence) ?? [],
    );
    const [first] = fitting;
    if (first) return fitting.every(({ key }) => key === first.key) ? first : null;
  }
  return null;
}

const single = (sentence: Sentence, ceiling: number): Phrase[] =>
  actors(sentence, ceiling).flatMap((phrase) => apart(sentence.tokens, phrase));

/** What titles and nouns tell of a person, else what the article mostly calls them. */
const callOf = (article: Article, { name, gender }: Known): Gender | 'unclear' | null =>
  gender ?? article.called.of(name);

/**
 * Whom "he" or "she" means: the person who acts in the nearest sentence, if there is one. Somebody whom titles or the
 * rest of the article call otherwise is passed over; nobody is meant where it is unclear what they are called.
 */
export function personMeant(article: Article, mention: Mention, pronoun: Gender): Antecedent | null {
  const antecedent: Fit['antecedent'] = (actor, sentence) => {
    const person = personIn(article, actor);
    if (person) {
      return callOf(article, person) === other[pronoun] ? null : { mention: actor, person, key: person.name };
    }
    const head = headOf(sentence.tokens, actor.phrase);
    const isPerson = head && !isName(head) && personNouns.has(head.lower) && !/[^s]s$|men$|people$/u.test(head.lower);
    return isPerson && genderOf([head.lower]) !== other[pronoun] ? { mention: actor, person, key: head.lower } : null;
  };
  const meant = nearest(article, mention, { among: single, antecedent });
  return meant?.person && callOf(article, meant.person) === 'unclear' ? null : meant;
}

const isPlural = (lower: string): boolean => /[^s]s$|men$|people$|police$/u.test(lower);

/** What "it" or "they" means: the body, the document or the people that act in the nearest sentence. */
export function groupMeant(article: Article, mention: Mention, pronoun: 'it' | 'they'): Antecedent | null {
  const fits = (head: Token, isNamed: boolean): boolean => {
    const isGroup = groupNouns.has(head.lower) || (pronoun === 'it' && documentNouns.has(head.lower));
    if (pronoun === 'they') return isGroup || (personNouns.has(head.lower) && isPlural(head.lower));
    return (isGroup || (isNamed && isName(head))) && !isPlural(head.lower);
  };
  const antecedent: Fit['antecedent'] = (actor, sentence) => {
    const head = headOf(sentence.tokens, actor.phrase);
    if (!head || !fits(head, lowerAt(sentence, actor.phrase.from) === 'the')) return null;
    return personIn(article, actor) ? null : { mention: actor, person: null, key: head.lower };
  };
  return nearest(article, mention, { among: actors, antecedent });
}

import { headOf } from '../source/credit';
import { phraseBefore } from '../source/noun-phrase';
import { documentNouns, groupNouns, personNouns } from '../source/nouns';
import type { Token } from '../source/tokens';
import { nameParticles } from '../source/word-classes';
import { isName, isPronoun } from '../source/word-use';
import type { Span } from '../span';
import { groupMeant, personMeant } from './antecedent';
import type { Article } from './article';
import type { Mention } from './mention';
import type { Gender, Names } from './names';
import { personNameOf } from './person-name';
import { endingRun, nameTokens, personIn, personNamed } from './person-in';

const people: Record<string, Gender> = { he: 'he', his: 'he', she: 'she', her: 'she' };
const groups: Record<string, 'it' | 'they'> = { it: 'it', they: 'they' };

const tokensOfMention = (article: Article, { block, sentence }: Mention): readonly Token[] =>
  article.sentences(block)[sentence]?.tokens ?? [];

/** The words of a mention, as the article has them. */
export function wordsOf(article: Article, { block, sentence, phrase }: Mention): string {
  const span = article.sentences(block)[sentence]?.spanOf(phrase);
  return article.blocks[block]?.text.slice(span?.start, span?.end) ?? '';
}

/** The person whom "the minister" or "the 52-year-old" means, if only one in the article is called so. */
function nameInRole(tokens: readonly Token[], names: Names): string | null {
  const [article, ...words] = tokens.map(({ lower }) => lower);
  const head = words.at(-1) ?? '';
  if (article !== 'the' || !(personNouns.has(head) || head.endsWith('-year-old'))) return null;
  const [called, ...others] =
    names.byRole.get(head)?.filter(({ roles }) => words.every((word) => roles.has(word))) ?? [];
  return called?.heads.has(head) && others.length === 0 ? called.name : null;
}

/** "Halden's water minister, [Irena Solveg], said": the name that stands beside an office. */
function nameBeside(article: Article, mention: Mention): string | null {
  const tokens = tokensOfMention(article, mention);
  const { to } = mention.phrase;
  const head = headOf(tokens, mention.phrase)?.lower ?? '';
  if (tokens[to]?.text !== ',' || groupNouns.has(head) || documentNouns.has(head)) return null;
  const from = to + 1;
  let end = from;
  while (isName(tokens[end]) || (end > from && nameParticles.has(tokens[end]?.lower ?? ''))) end++;
  const closes = !tokens[end] || /^[,.;]$/u.test(tokens[end]?.text ?? '');
  return closes && end - from > 1 ? (personIn(article, { ...mention, phrase: { from, to: end } })?.name ?? null) : null;
}

/** "Who" means the noun phrase right before it; in "a letter from Ama Adeyemi, who", the person. */
function relativeMeant(article: Article, mention: Mention): Mention | null {
  const tokens = tokensOfMention(article, mention);
  const end = tokens[mention.phrase.from - 1]?.text === ',' ? mention.phrase.from - 1 : mention.phrase.from;
  const phrase = phraseBefore(tokens, end, 0);
  if (!phrase) return null;
  const head = headOf(tokens, phrase);
  const run = { from: end - endingRun(tokens.slice(phrase.from, end)).length, to: end };
  const named = { ...mention, phrase: run };
  const isOwn = isName(head) || personNouns.has(head?.lower ?? '') || groupNouns.has(head?.lower ?? '');
  return !isOwn && personIn(article, named) ? named : { ...mention, phrase };
}

/** The speaker whom a pronoun means; null where that is not plain. */
function speakerMeant(article: Article, mention: Mention, pronoun: string): string | null {
  if (pronoun === 'who') {
    const relative = relativeMeant(article, mention);
    return relative && speakerOf(article, relative);
  }
  const [person, group] = [people[pronoun], groups[pronoun]];
  const meant = person ? personMeant(article, mention, person) : group ? groupMeant(article, mention, group) : null;
  return meant && (meant.person?.name ?? speakerOf(article, meant.mention));
}

function pronounOf(article: Article, mention: Mention): Gender | undefined {
  const { from, to } = mention.phrase;
  return to - from === 1 ? people[tokensOfMention(article, mention)[from]?.lower ?? ''] : undefined;
}

/** Notes which people of an article "he" and "she" seem to mean where they name a speaker. */
export function notePronouns(article: Article, mentions: Iterable<Mention>): void {
  const said: { mention: Mention; pronoun: Gender }[] = [];
  for (const mention of mentions) {
    const pronoun = pronounOf(article, mention);
    if (pronoun) said.push({ mention, pronoun });
  }
  // Where there is one of the two alone, nobody can be called otherwise.
  if (said.every(({ pronoun }) => pronoun === said[0]?.pronoun)) return;
  const meant = said.map(({ mention, pronoun }) => personMeant(article, mention, pronoun)?.person);
  for (const [i, { pronoun }] of said.entries()) if (meant[i]) article.called.add(meant[i].name, pronoun);
}

const lowerable = /^(?:The|An?|His|Her|Their|Its|One|Some|Many)\b/u;

/** Who a mention means, by the fullest name the article gives; null where that is not plain. */
export function speakerOf(article: Article, mention: Mention): string | null {
  const tokens = tokensOfMention(article, mention).slice(mention.phrase.from, mention.phrase.to);
  const [first] = tokens;
  const isAlone = tokens.length === 1;
  if (isAlone && (isPronoun(first) || /^(?:who|his|her)$/u.test(first?.lower ?? ''))) {
    return speakerMeant(article, mention, first?.lower ?? '');
  }
  const name = personIn(article, mention)?.name ?? nameBeside(article, mention) ?? nameInRole(tokens, article.names);
  if (name) return name;
  const words = wordsOf(article, mention);
  const isBody = first?.lower === 'the' && nameTokens(tokens).length === tokens.length - 1;
  return isBody ? words.slice('the '.length) : words.replace(lowerable, (word) => word.toLowerCase());
}

/** Who a transcript's label means: "ADEYEMI" is Ama Adeyemi, if the article names no other of that name. */
export function speakerOfLabel(article: Article, label: string): string {
  const parts = personNameOf(label.split(' '));
  return (parts && personNamed(parts, 0, article.names)?.name) ?? label;
}

/** Who the source of an attribution is, by the fullest name the article gives; null where that is not plain. */
export function speakerAt(article: Article, block: number, source: Span): string | null {
  const sentence = article.sentenceAt(block, source.start);
  const tokens = article.sentences(block)[sentence]?.tokens ?? [];
  const from = tokens.findIndex(({ start }) => start === source.start);
  const to = tokens.findIndex(({ end }) => end === source.end) + 1;
  return from < to && from >= 0 ? speakerOf(article, { block, sentence, phrase: { from, to } }) : null;
}

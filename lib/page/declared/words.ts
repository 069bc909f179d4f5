import type { Declared } from '../../text/declared';

type Kind = Declared['kind'];

/** Names of sections, folders of addresses and labels, whole, with hyphens as spaces. */
const names: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?:opinions?|op ?eds?|commentary|comment|columns?|columnists?|editorials?|viewpoints?|perspectives?|letters?|letters? to the editor|(?:the )?editorial board|our view|(?:guest|opinion) (?:opinion|column|columnist|essay|commentary|editorial|contributor|piece)|(?:op ed|opinion) contributor|(?:opinions?|comment|commentary|analysis)(?: ?[&+/] ?| and )(?:opinions?|comment|commentary|analysis|debate|ideas|editorials?|letters))$/i,
    'opinion',
  ],
  [/^(?:news )?analysis$/i, 'analysis'],
  [
    /^(?!.*\b(?:in|under|peer|judicial|year|write|read|leave|add|post|see|all|your|an?|user|customer|reader|more|latest|related|\d+)\b)(?:.{1,20} )?reviews?$/i,
    'review',
  ],
  [/^(?:live|live ?blogs?|live (?:updates|news|coverage|reporting|report)|as it happened)$/i, 'live'],
  [
    /^(?:sponsored(?: (?:content|post|article|story))?|sponsored by .{2,40}|paid (?:content|post|program|partner content)|paid for by .{2,40}|advertorial|advertis(?:er content|ement feature|ing feature)|partner content|brand(?:ed)? content|promoted content)$/i,
    'sponsored',
  ],
];

/** What is reviewed; papers too are called "Review", and reports tell of reviews of spending. */
const reviewed =
  'film|movie|cinema|tv|television|podcast|book|poetry|music|album|concert|gig|opera|dance|theat(?:re|er)|stage|arts?|exhibition|game|tech|product|car|food|restaurant|hotel|travel';
const reviewLabel = new RegExp(`^(?:(?:${reviewed}) )?reviews?$`, 'i');

/** "Opinion by Una Olm", "Analysis: The quay", "Opinion | The quay". */
const openings: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:opinion|commentary|editorial|column|op-?ed)(?:\s?[:|]\s|\sby$)/i, 'opinion'],
  [/^(?:news )?analysis(?:\s?[:|]\s|\sby$)/i, 'analysis'],
  [new RegExp(`^(?:(?:${reviewed}) )?review(?:\\s?[:|]\\s|\\sby$)`, 'i'), 'review'],
  [/^live(?: updates| blog)?\s?[:|]\s/i, 'live'],
  [/^(?:sponsored|advertorial)\s?[:|]\s/i, 'sponsored'],
];

const word = String.raw`(?: (?:d[aeiu]|de[lnr]|della|v[ao]n|[ae]l|bin|ibn|la))* \p{Lu}[^\s,:]*`;
/** At the end of a label; a headline goes on: "Review by Independent Panel Clears Police", "Column by column". */
const writers = new RegExp(String.raw`(?<= [Bb][Yy])(?:${word}){2,3}(?:(?:,| and| &)(?:${word}){1,3})*$`, 'u');

const first = (words: string, patterns: readonly (readonly [RegExp, Kind])[]): Kind | null =>
  patterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;

const longestName = 80;

/** What a name says of the page that stands under it; null where it says nothing. */
export const kindOfName = (name: string): Kind | null =>
  name.length > longestName ? null : first(name.replace(/[-_ ]+/gu, ' ').trim(), names);

/** What a line says that may be anything: where it ends in "review", it must say of what. */
function kindOfLabel(line: string): Kind | null {
  const kind = kindOfName(line);
  return kind === 'review' && !reviewLabel.test(line) ? null : kind;
}

/** Beside a headline, this one is a button to press. */
const button = /^comments?$/i;
const longestLine = 300;

/** What a line near the headline says of the page. */
export const kindOfLine = (line: string): Kind | null =>
  line.length > longestLine || button.test(line)
    ? null
    : (kindOfLabel(line) ?? first(line.replace(writers, ''), openings));

/** What the headline says of the page. It names no writer, and may go on: "Review by Judges Begins". */
export const kindOfHeadline = (headline: string): Kind | null => kindOfLabel(headline) ?? first(headline, openings);

import type { Finding, Label } from '../lib/classify/label';
import type { Sensitivity } from '../lib/classify/sensitivity';
import type { PageReport } from '../lib/classify/report';
import type { PageVoice } from '../lib/classify/voices';
import type { Refusal } from '../lib/corrections/transfer';
import type { Palette, Shape } from '../lib/highlight/looks';
import type { Declared } from '../lib/text/declared';
import { languageName } from './language';
import type { Share } from './shares';
import type { Speaker } from './speakers';
import type { Lead, Summary } from './summary';
import type { Sureness } from './sureness';

/* Every word that the screens say, and nothing else. */

/** The values of a choice, each with its name, in the order of the screen. */
export type Names<T extends string> = readonly (readonly [value: T, name: string])[];

const number = (n: number): string => n.toLocaleString('en');
const sentences = (n: number): string => (n === 1 ? '1 sentence' : `${number(n)} sentences`);

/** Words quoted inside a report count as quoted, also where no sentence is a quotation as a whole. */
const fullSentences = (count: number, share: Share): string =>
  count === 0 && share.exact > 0 ? 'no full sentence' : sentences(count);

/** Never rounds something to nothing, nor nearly all to all. */
function percent({ exact, percent: whole }: Share): string {
  if (exact > 0 && whole === 0) return 'under 1%';
  if (exact < 1 && whole === 100) return 'over 99%';
  return `${whole}%`;
}

function comments({ editors, writer }: Summary): string {
  const count = `${sentences(editors + writer)} of comment`;
  if (writer === 0) return `${count} by the editors`;
  if (editors === 0) return `${count} by the writer`;
  return `${count}: ${number(editors)} by the editors, ${number(writer)} by the writer`;
}

const leads: Record<Lead, string> = {
  empty: 'We found',
  report: 'Mostly reporting, with',
  quotes: 'Mostly direct quotes, with',
  reportAndQuotes: 'Mostly reporting and direct quotes, with',
  reportMixed: 'A mix of reporting and comment, with',
  quotesMixed: 'A mix of direct quotes and comment, with',
  moreComment: 'More comment than reporting, with',
  onlyComment: 'We found no reporting, only',
};

function summary(of: Summary): string {
  if (of.editors + of.writer > 0) return `${leads[of.lead]} ${comments(of)}.`;
  if (of.lead === 'empty') return 'We found no sentences to read.';
  if (of.lead === 'quotes') return 'Mostly direct quotes: we found no comment.';
  return 'Reads as a straight report: we found no comment.';
}

const voiceKinds = { writer: 'The writer', editors: 'The editors', unnamed: 'Not named' };

/** A source's name begins as a line does: "The ministry". */
const voiceName = ({ kind, name }: PageVoice): string =>
  kind === 'source' && name !== null
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : voiceKinds[kind === 'source' ? 'unnamed' : kind];

function voiceFigure({ kind, quotations }: PageVoice): string {
  if (kind === 'writer' || kind === 'editors') return 'own words';
  if (quotations === 0) return 'no quotes';
  return quotations === 1 ? '1 quote' : `${number(quotations)} quotes`;
}

const kinds: Record<Declared['kind'], string> = {
  opinion: 'opinion',
  analysis: 'analysis',
  report: 'a report',
  review: 'a review',
  live: 'live coverage',
  sponsored: 'sponsored',
};

/** A report reads as opinion where more of its words comment than report. */
function declared(kind: Declared['kind'], { words }: PageReport): string {
  const says = `The publisher calls this page ${kinds[kind]}`;
  return kind === 'report' && words.opinion > words.fact ? `${says}, but it is written as opinion.` : `${says}.`;
}

const labelNames: Record<Label, string> = { fact: 'Reported fact', quote: 'Direct quote', opinion: 'Comment' };

const sureness: Record<Sureness, string> = {
  very: 'We are very sure.',
  quite: 'We are quite sure.',
  'not-very': 'We are not very sure.',
};

/** Whose voice a sentence is. */
function voice({ label, insert }: Finding, speakers: readonly Speaker[]): string {
  if (insert) return 'The editors comment';
  if (label === 'opinion') return 'The writer comments';
  if (label === 'fact') return 'Reported';
  const [first] = speakers;
  return first && speakers.length === 1 ? `${first.name} speaks` : 'Somebody else’s own words';
}

/** How the text names a speaker; null where the title has said it all. */
function speaker(label: Label, { name, mention }: Speaker): string | null {
  if (label === 'quote') return mention === null ? null : `The text says “${mention}”.`;
  return mention === null ? `It quotes ${name}.` : `It quotes ${name} (“${mention}”).`;
}

const card = {
  voice,
  speaker,
  sureness,
  insert: 'It stands in a remark that the editors put into the text.',
  quoted: 'At least half of it stands in quotation marks, so it is not the writer’s voice.',
  noWords: {
    opinion: 'No single word decided: the wording as a whole reads as a comment.',
    fact: 'Nothing in the wording stands out as a comment.',
  },
  notComment: 'This is not a comment',
  missedComment: 'This is a comment you missed',
  said: (comment: boolean) => (comment ? 'You said that this is a comment.' : 'You said that this is not a comment.'),
  taught: 'What you corrected elsewhere tipped the balance here.',
  undo: 'Take that back',
  close: 'Close',
};

const corrected = (n: number): string => (n === 1 ? '1 correction' : `${number(n)} corrections`);

const refusals: Record<Refusal, string> = {
  'not-ours': 'This file holds no corrections of Aside, or is damaged. Nothing was changed.',
  newer: 'This file comes from a newer Aside. Nothing was changed.',
  'too-many': 'Together these would be more corrections than Aside keeps. Nothing was changed.',
};

const sensitivity = {
  title: 'Comments to mark',
  names: [
    ['plain', 'Only plain cases'],
    ['balanced', 'Balanced'],
    ['everything', 'Everything'],
  ] satisfies Names<Sensitivity>,
};

const shapes: Names<Shape> = [
  ['fill', 'A tinted ground with a line'],
  ['underline', 'A line alone'],
];

const palettes: Names<Palette> = [
  ['amber', 'Amber and teal'],
  ['blue', 'Yellow and blue'],
  ['plum', 'Plum and lime'],
];

const options = {
  title: 'Aside: options',
  sensitivity: {
    heading: 'How much is marked',
    hint: '“Only plain cases” marks what the writer says where there are words to point at, and is wrong least often. “Everything” marks all that may be a comment, and is wrong more often. The editors’ own remarks are always marked.',
  },
  looks: {
    title: 'Looks of the marks',
    shape: 'Shape',
    shapes,
    palette: 'Colours',
    palettes,
    hint: 'In each of these, comments and quotes stay apart also for eyes that do not tell red from green, or blue from yellow. Their lines differ as well.',
    sample: {
      fact: 'The bridge opened on Monday.',
      quote: '“We are glad,”',
      by: 'the mayor said.',
      opinion: 'High time, one would think.',
    },
  },
  corrections: {
    title: 'Your corrections',
    intro:
      'What you say in a card goes, now and on your next visit. It stays on this device. Each correction also makes its deciding words weigh a little more or less elsewhere.',
    none: 'You have corrected nothing yet. Point at a mark in an article: the card beside it lets you.',
    comment: 'A comment',
    notComment: 'Not a comment',
    place: (site: string, at: Date) =>
      `${site || 'a file on this computer'}, ${at.toLocaleDateString('en-GB', { dateStyle: 'medium' })}`,
    remove: 'Delete',
    removeOne: (text: string) => `Delete: ${text}`,
    removeAll: 'Delete all',
    removeAllQuestion: (n: number) => `Delete ${corrected(n)}? What they taught goes with them.`,
    exportAll: 'Save as a file',
    importFile: 'Take in a file…',
    imported: (n: number) => `The list holds ${corrected(n)} now.`,
    refusals,
    taught: 'What they taught',
    leaning: (why: string, leaning: number) =>
      `${why}: weighs ${Math.abs(leaning) < 0.5 ? 'a little ' : ''}${leaning > 0 ? 'more' : 'less'}`,
  },
  keys: {
    title: 'Keys',
    noKey: 'no key',
    change: 'Change the keys',
  },
};

export const texts = {
  options,
  product: 'Aside',
  card,
  summary,
  declared,
  labelNames,
  figures: (count: number, share: Share) => `${fullSentences(count, share)} · ${percent(share)} of words`,
  wordShares: (shares: Record<Label, Share>) =>
    `Share of words: reported fact ${percent(shares.fact)}, direct quote ${percent(shares.quote)}, comment ${percent(shares.opinion)}`,
  sensitivity,
  toOptions: 'Options',
  showMarks: 'Show marks',
  marksByClass: 'Show marks for',
  voices: {
    title: 'Who is speaking',
    manners: { quoted: 'quoted', indirect: 'reported' },
    name: voiceName,
    figure: voiceFigure,
    words: (count: number, exact: number) =>
      `${count === 1 ? '1 word' : `${number(count)} words`} · ${percent({ exact, percent: Math.round(exact * 100) })}`,
    step: (step: number, of: number) => `${number(step + 1)} of ${number(of)}`,
    previous: 'Previous',
    next: 'Next',
    stop: 'Stop marking this voice',
    all: (count: number) => `Show all ${number(count)}`,
    fewer: 'Show fewer',
  },
  commentList: 'Comments',
  commentListHint: 'press one to find it in the page',
  commentVoice: (insert: boolean) => (insert ? 'Editors’ insert' : 'Writer’s comment'),
  shownInPage: 'shown in the page',
  limits: 'Aside reads wording, not truth, and can be wrong.',
  foreignFrame: 'A large part of this page belongs to another site. Aside leaves that part alone.',
  reading: { title: 'Reading this page…' },
  noArticle: {
    title: 'No news article found on this page.',
    body: 'Aside looks for running text in paragraphs, as in a news report. Front pages, lists of headlines and videos have none.',
  },
  otherLanguage: {
    title: (lang: string | null) => `This page seems to be in ${languageName(lang) ?? 'another language'}.`,
    body: 'Aside reads English for now.',
  },
  unreadable: {
    title: 'Your browser keeps extensions off this page.',
    body: 'It does so on its own settings pages, in the add-on store and in a few other places.',
  },
  failed: {
    title: 'Sorry, this page could not be read.',
    body: 'Something went wrong in Aside. The page itself was left as it was.',
    retry: 'Try again',
    details: 'Technical details',
  },
};

import type { Label } from '../lib/classify/label';
import type { PageVoice } from '../lib/classify/voices';
import { languageName } from './language';
import type { Share } from './shares';
import type { Lead, Summary } from './summary';

/* Every word that the popup's screens say, and nothing else. */

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

const labelNames: Record<Label, string> = { fact: 'Reported fact', quote: 'Direct quote', opinion: 'Comment' };

export const texts = {
  product: 'Aside',
  summary,
  labelNames,
  figures: (count: number, share: Share) => `${fullSentences(count, share)} · ${percent(share)} of words`,
  wordShares: (shares: Record<Label, Share>) =>
    `Share of words: reported fact ${percent(shares.fact)}, direct quote ${percent(shares.quote)}, comment ${percent(shares.opinion)}`,
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

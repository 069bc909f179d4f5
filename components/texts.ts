import { i18n } from '#i18n';
import { createI18n } from '@wxt-dev/i18n';
import type { Finding, Label } from '../lib/classify/label';
import type { Sensitivity } from '../lib/classify/sensitivity';
import type { PageReport } from '../lib/classify/report';
import type { PageVoice } from '../lib/classify/voices';
import type { Correction } from '../lib/corrections/correction';
import type { Refusal } from '../lib/corrections/transfer';
import type { Palette, Shape } from '../lib/highlight/looks';
import type { Fading } from '../lib/highlight/sight';
import type { Form } from '../lib/keep/forms';
import type { Range } from '../lib/log/sites';
import type { Here, When } from '../lib/running/choice';
import type { Refusal as SiteRefusal } from '../lib/running/site';
import type { Declared } from '../lib/text/declared';
import { languageName } from './language';
import { apart } from './page-words';
import type { Share } from './shares';
import type { Speaker } from './speakers';
import type { Summary } from './summary';
import type { Sureness } from './sureness';

/* What the screens say where it takes more than a message of ../locales. */

const { t } = i18n;

const number = (n: number): string => n.toLocaleString(t('language'));
const date = (of: Date): string => of.toLocaleDateString(t('language'), { dateStyle: 'medium' });

/** Never rounds something to nothing, nor nearly all to all. */
function percent({ exact, percent: whole }: Share): string {
  const written = (of: number) => (of / 100).toLocaleString(t('language'), { style: 'percent' });
  if (exact > 0 && whole === 0) return t('figures.under', { percent: written(1) });
  if (exact < 1 && whole === 100) return t('figures.over', { percent: written(99) });
  return written(whole);
}

/** Words quoted inside a report count as quoted, also where no sentence is a quotation as a whole. */
const fullSentences = (count: number, share: Share): string =>
  count === 0 && share.exact > 0
    ? t('figures.noFullSentence')
    : t('figures.sentences', count, { count: number(count) });

const figures = (sentences: number, share: Share): string =>
  t('figures.ofClass', { sentences: fullSentences(sentences, share), share: percent(share) });

const wordShares = ({ fact, quote, opinion }: Record<Label, Share>): string =>
  t('figures.bar', { fact: percent(fact), quote: percent(quote), opinion: percent(opinion) });

function comments({ editors, writer }: Summary): string {
  if (writer === 0) return t('summary.byEditors', editors, { count: number(editors) });
  if (editors === 0) return t('summary.byWriter', writer, { count: number(writer) });
  return t('summary.byBoth', { count: number(editors + writer), editors: number(editors), writer: number(writer) });
}

function summary(of: Summary): string {
  if (of.editors + of.writer > 0) return t(`summary.${of.lead}`, { comments: comments(of) });
  if (of.lead === 'empty') return t('summary.noText');
  return t(of.lead === 'quotes' ? 'summary.quotesNoComment' : 'summary.noComment');
}

/** A report reads as opinion where more of its words comment than report; a selection of it cannot show that. */
function declared(kind: Declared['kind'], { words }: PageReport, isSelection = false): string {
  const readsAsOpinion = !isSelection && words.opinion > words.fact;
  return t(kind === 'report' && readsAsOpinion ? 'declared.reportAsOpinion' : `declared.${kind}`);
}

function pageLanguage(lang: string | null, isSelection = false): string {
  const language = languageName(lang, t('language'));
  if (isSelection) return t('state.selectionLanguage', { language: language ?? t('state.unknownLanguage') });
  return language === null ? t('state.anotherLanguage') : t('state.language', { language });
}

/** A source's name as a line begins with it: "The ministry". */
const lineStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function voiceName({ kind, name }: PageVoice): string {
  if (kind === 'writer' || kind === 'editors') return t(`voices.${kind}`);
  return name === null ? t('voices.unnamed') : lineStart(name);
}

function voiceFigure({ kind, quotations }: PageVoice): string {
  if (kind === 'writer' || kind === 'editors') return t('voices.ownWords');
  return quotations === 0 ? t('voices.noQuotes') : t('voices.quotes', quotations, { count: number(quotations) });
}

/** @param exact the voice's part of all words of the page, 0 to 1 */
const voiceWords = (count: number, exact: number): string =>
  `${t('figures.words', count, { count: number(count) })} · ${percent({ exact, percent: Math.round(exact * 100) })}`;

const voices = {
  name: voiceName,
  figure: voiceFigure,
  words: voiceWords,
  step: (step: number, all: number): string => t('voices.step', { step: number(step + 1), all: number(all) }),
  all: (count: number): string => t('voices.all', { count: number(count) }),
};

/** Whose voice a sentence is; the name is set apart. */
function voice({ label, insert }: Finding, speakers: readonly Speaker[]): string {
  if (insert) return t('card.byEditors');
  if (label === 'opinion') return t('card.byWriter');
  if (label === 'fact') return t('card.fact');
  const [first] = speakers;
  return first && speakers.length === 1
    ? t('card.speaks', { name: apart(lineStart(first.name)) })
    : t('card.someoneSpeaks');
}

/** How the text names a speaker, its words set apart; null where the title has said it all. */
function speaker(label: Label, { name, mention }: Speaker): string | null {
  if (label === 'quote') return mention === null ? null : t('card.mention', { mention: apart(mention) });
  if (mention === null) return t('card.quotes', { name: apart(name) });
  return t('card.quotesMention', { name: apart(name), mention: apart(mention) });
}

const sureness = (of: Sureness): string => t(`card.${of}Sure`);

/** What a cue stands for; null for one that this version does not know: corrections keep the cues they were made with. */
const why = (cue: string): string | null => createI18n().t(`cue.${cue.replaceAll('-', '_')}`) || null;

/** By log-odds; null as for `why`. */
function leaning(cue: string, by: number): string | null {
  const reason = why(cue);
  if (reason === null) return null;
  const little = Math.abs(by) < 0.5;
  if (by > 0) return t(little ? 'corrections.littleMore' : 'corrections.more', { why: reason });
  return t(little ? 'corrections.littleLess' : 'corrections.less', { why: reason });
}

/** The words that decided and what they are a sign of; null as for `why`. */
function reasonLine(words: readonly string[], cue: string): string | null {
  const what = why(cue);
  return what && `${words.map((text) => t('keep.quoted', { text })).join(', ')}: ${what}`;
}

const forms = (): Names<Form> => [
  ['text', t('keep.text')],
  ['markdown', t('keep.markdown')],
  ['json', t('keep.json')],
  ['picture', t('keep.picture')],
];

const keep = {
  forms,
  reason: reasonLine,
  time: (of: Date): string => of.toLocaleString(t('language'), { dateStyle: 'long', timeStyle: 'short' }),
};

const refusals = {
  'not-ours': 'corrections.notOurs',
  newer: 'corrections.newer',
  'too-many': 'corrections.tooMany',
} as const satisfies Record<Refusal, string>;

const corrections = {
  place: ({ site, at }: Correction): string => `${site || t('corrections.ownFile')}, ${date(new Date(at))}`,
  removeAllQuestion: (count: number): string => t('corrections.removeAllQuestion', count, { count: number(count) }),
  imported: (count: number): string => t('corrections.imported', count, { count: number(count) }),
  refusal: (of: Refusal): string => t(refusals[of]),
  leaning,
};

/** The values of a choice, each with its name, in the order of the screen. */
export type Names<T extends string> = readonly (readonly [value: T, name: string])[];

const ranges = (): Names<Range> => [
  ['week', t('log.week')],
  ['month', t('log.month')],
  ['all', t('log.all')],
];

const log = {
  ranges,
  amount: (words: number, pages: number): string =>
    t('log.amount', {
      words: t('figures.words', words, { count: number(words) }),
      pages: t('log.pages', pages, { count: number(pages) }),
    }),
  share: percent,
  more: (sites: number): string => t('log.more', { count: number(sites) }),
};

const whens = (): Names<When> => [
  ['press', t('running.press')],
  ['chosen', t('running.chosen')],
  ['news', t('running.news')],
];

/** @param everywhere Aside runs by itself on all sites that are not switched off */
const heres = (everywhere: boolean): Names<Here> => [
  ['itself', t('running.itself')],
  ...(everywhere ? [] : [['press', t('running.atPress')] as const]),
  ['off', t('running.never')],
];

const siteRefusals = {
  empty: 'running.siteEmpty',
  'not-a-site': 'running.siteUnclear',
  'not-web': 'running.siteNotWeb',
  'no-domain': 'running.siteNoDomain',
} as const satisfies Record<SiteRefusal, string>;

const running = { whens, heres, siteRefusal: (of: SiteRefusal): string => t(siteRefusals[of]) };

const sensitivities = (): Names<Sensitivity> => [
  ['plain', t('sensitivity.plain')],
  ['balanced', t('sensitivity.balanced')],
  ['everything', t('sensitivity.everything')],
];

const fadings = (): Names<Fading> => [
  ['nothing', t('fading.nothing')],
  ['opinion', t('fading.opinion')],
  ['quote', t('fading.quote')],
  ['both', t('fading.both')],
];

const shapes = (): Names<Shape> => [
  ['fill', t('looks.fill')],
  ['underline', t('looks.underline')],
  ['margin', t('looks.margin')],
];

const palettes = (): Names<Palette> => [
  ['amber', t('looks.amber')],
  ['blue', t('looks.blue')],
  ['plum', t('looks.plum')],
];

export const texts = {
  figures,
  wordShares,
  summary,
  declared,
  pageLanguage,
  voices,
  card: { voice, speaker, sureness },
  why,
  keep,
  corrections,
  log,
  running,
  sensitivities,
  fadings,
  shapes,
  palettes,
};

import { i18n } from '#i18n';
import type { Finding } from '../lib/classify/label';
import type { PageVoice } from '../lib/classify/voices';
import type { KeptReport } from '../lib/keep/kept-report';
import type { Item, Outline } from '../lib/keep/outline';
import type { Picture } from '../lib/keep/picture';
import { classes } from './classes';
import { reasonsOf } from './reasons';
import { sharesOf } from './shares';
import { summaryOf } from './summary';
import { surenessOf } from './sureness';
import * as texts from './texts';

const { t } = i18n;

/** Why a sentence is a comment, in sentences; the reader's own word needs no reason. */
function reasonsFor(finding: Finding): string[] {
  if (finding.reader === 'said') return [t('card.saidComment')];
  if (finding.insert) return [t('card.insert')];
  const reasons = reasonsOf(finding).flatMap(({ cue, words }) => texts.keep.reason(words, cue) ?? []);
  const found = reasons.length > 0 ? reasons : [t('card.wording')];
  return finding.reader === 'taught' ? [...found, t('card.taught')] : found;
}

function commentItem(finding: Finding): Item {
  const sureness = finding.reader ? null : surenessOf(finding);
  return {
    text: t('keep.quoted', { text: finding.text }),
    notes: [
      `${texts.card.voice(finding, [])}.`,
      ...reasonsFor(finding),
      ...(sureness ? [texts.card.sureness(sureness)] : []),
    ],
  };
}

const voiceItem = (voice: PageVoice, words: number): Item => {
  const figures = `${texts.voices.figure(voice)} · ${texts.voices.words(voice.total, voice.total / words)}`;
  return { text: `${texts.voices.name(voice)}: ${figures}`, notes: [] };
};

const classFigures = ({ report }: KeptReport) => {
  const shares = sharesOf(report.words);
  return classes.map((label) => ({
    label,
    name: t(`label.${label}`),
    figures: texts.figures(report.sentences[label], shares[label]),
    share: shares[label].exact,
  }));
};

/** How it reads, after how much of it that is. */
const said = ({ isSelection, report }: KeptReport): string[] => [
  ...(isSelection ? [t('selection.only')] : []),
  texts.summary(summaryOf(report)),
];

/** A report in the words of the screens. */
export function outlineOf(kept: KeptReport): Outline {
  const { title, address, at, declared, isSelection, report, version } = kept;
  const words = report.voices.reduce((sum, { total }) => sum + total, 0);
  const comments = report.findings.filter(({ label }) => label === 'opinion');
  return {
    title,
    address,
    lines: [
      t('keep.read', { date: texts.keep.time(at), version }),
      ...said(kept),
      ...(declared ? [texts.declared(declared, report, isSelection)] : []),
    ],
    sections: [
      {
        heading: t('keep.breakdown'),
        items: classFigures(kept).map(({ name, figures }) => ({ text: `${name}: ${figures}`, notes: [] })),
      },
      { heading: t('voices.title'), items: report.voices.map((voice) => voiceItem(voice, words)) },
      { heading: t('comments.title'), items: comments.map(commentItem) },
    ].filter(({ items }) => items.length > 0),
    limits: t('popup.limits'),
  };
}

/** What a picture of a report's breakdown says. */
export const pictureWords = (kept: KeptReport): Picture => ({
  product: t('product'),
  date: texts.keep.time(kept.at),
  title: kept.title,
  address: kept.address,
  summary: said(kept).join(' '),
  classes: classFigures(kept),
  limits: t('popup.limits'),
});

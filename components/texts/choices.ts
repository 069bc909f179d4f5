import { i18n } from '#i18n';
import type { Sensitivity } from '../../lib/classify/sensitivity';
import type { Palette, Shape } from '../../lib/highlight/looks';
import type { Fading } from '../../lib/highlight/sight';

const { t } = i18n;

/** The values of a choice, each with its name, in the order of the screen. */
export type Names<T extends string> = readonly (readonly [value: T, name: string])[];

export const sensitivities = (): Names<Sensitivity> => [
  ['plain', t('sensitivity.plain')],
  ['balanced', t('sensitivity.balanced')],
  ['everything', t('sensitivity.everything')],
];

export const fadings = (): Names<Fading> => [
  ['nothing', t('fading.nothing')],
  ['opinion', t('fading.opinion')],
  ['quote', t('fading.quote')],
  ['both', t('fading.both')],
];

export const shapes = (): Names<Shape> => [
  ['fill', t('looks.fill')],
  ['underline', t('looks.underline')],
  ['margin', t('looks.margin')],
];

export const palettes = (): Names<Palette> => [
  ['amber', t('looks.amber')],
  ['blue', t('looks.blue')],
  ['plum', t('looks.plum')],
];

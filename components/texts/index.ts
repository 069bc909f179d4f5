/* What the screens say where it takes more than a message of ../../locales. */

export * as card from './card';
export { fadings, palettes, sensitivities, shapes, type Names } from './choices';
export * as corrections from './corrections';
export { figures, wordShares } from './figures';
export * as keep from './keep';
export * as log from './log';
export { declared, pageLanguage, summary } from './page';
export * as running from './running';
export * as voices from './voices';
export { why } from './why';

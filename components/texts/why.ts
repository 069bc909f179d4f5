import { createI18n } from '@wxt-dev/i18n';

/** What a cue stands for; null for one that this version does not know: corrections keep the cues they were made with. */
export const why = (cue: string): string | null => createI18n().t(`cue.${cue.replaceAll('-', '_')}`) || null;

import { keyOf, longestText, mostCorrections, type Correction } from './correction';

/** Why a file is no list of corrections that could be taken in. */
export type Refusal = 'not-ours' | 'newer' | 'too-many';

const format = 'aside-corrections';
const version = 1;
/** Cues of a correction, and letters of a cue's id: more than any version has, and few enough that a full list can be stored. */
const mostCues = 50;
const longestCue = 40;

export const exportText = (corrections: readonly Correction[]): string =>
  `${JSON.stringify({ format, version, corrections }, null, 2)}\n`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

/** Numbers go further than the calendar does. */
const isTime = (at: number): boolean => !Number.isNaN(new Date(at).getTime());

/** The correction in a value of a file, and nothing besides that the file may hold; null where there is none. */
function correctionIn(value: unknown): Correction | null {
  if (!isRecord(value)) return null;
  const { site, text, comment, cues, at } = value;
  if (!isText(site, 300) || !isText(text, longestText) || text === '' || typeof comment !== 'boolean') return null;
  if (!Array.isArray(cues) || cues.length > mostCues || !cues.every((cue) => isText(cue, longestCue))) return null;
  return typeof at === 'number' && isTime(at) ? { site, text, comment, cues, at } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The corrections in a file's text, all of them or none. */
export function importText(text: string): Correction[] | Refusal {
  const file = parsed(text);
  if (!isRecord(file) || file['format'] !== format || !Array.isArray(file['corrections'])) return 'not-ours';
  if (typeof file['version'] === 'number' && file['version'] > version) return 'newer';
  const corrections = file['corrections'].map(correctionIn);
  const whole = corrections.filter((one) => one !== null);
  return whole.length === corrections.length ? whole : 'not-ours';
}

/** Both lists in one, oldest first; of two words on the same sentence the later one goes. Nothing is dropped for room. */
export function merged(mine: readonly Correction[], theirs: readonly Correction[]): Correction[] | Refusal {
  const byKey = new Map<string, Correction>();
  for (const one of [...mine, ...theirs].toSorted((a, b) => a.at - b.at)) byKey.set(keyOf(one.site, one.text), one);
  return byKey.size <= mostCorrections ? [...byKey.values()].toSorted((a, b) => a.at - b.at) : 'too-many';
}

import { blank, capital, kindsAt, widthAt } from './characters';

/** Marks and invisible characters, which belong to the character before them. */
const ignored = String.raw`[\p{M}\p{Cf}]*`;
const upper = String.raw`[\p{Lu}\p{Lt}]`;
const lower = String.raw`\p{Lowercase}`;
const fullStop = String.raw`[.\u2024\ufe52\uff0e]`;
const separator = String.raw`[\n\r\u0085\u2028\u2029]`;

/** Closing marks and spaces behind a terminal, which end with its sentence. */
const tail = new RegExp(
  String.raw`${ignored}(?:(?!\p{Sentence_Terminal})[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']${ignored})*(?:[\t\v\f\p{Zs}]${ignored})*`,
  'uy',
);
/** "3.5", "U.S": a full stop within a number, or between a letter and a capital. */
const within = new RegExp(
  String.raw`(?<=${fullStop}${ignored})\p{Nd}|(?<=(?:${upper}|${lower})${ignored}${fullStop}${ignored})${upper}`,
  'uy',
);
/** "etc. (and so": the next letter is a small one. */
const small = new RegExp(
  String.raw`(?:(?!\p{Alphabetic}|\p{Sentence_Terminal}|${fullStop}|${separator}).)*${lower}`,
  'uy',
);
const goingOn = new RegExp(String.raw`\p{Sentence_Terminal}|${fullStop}|[-,:;–—՝،、﹐﹑﹕﹘﹣，－：]`, 'uy');

/** After these a sentence may go on; any other terminal ends it. */
const stops = new Set('.\u2024\ufe52\uff0e');

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * Where a sentence starts by the Unicode rules (UAX 29) behind the terminal that stands at `at`; null where it goes on.
 * Asked of each terminal of a text in turn, this is what `Intl.Segmenter` gives, at a fraction of its cost and in linear
 * time (V8 copies the segmenter's whole input for each sentence).
 */
export function startBehind(text: string, at: number): number | null {
  const end = at + widthAt(text, at);
  tail.lastIndex = end;
  tail.test(text);
  const start = tail.lastIndex;
  if (start >= text.length) return null;
  // The commonest case: a capital behind a space goes on with nothing.
  if (kindsAt(text, start) & capital && kindsAt(text, start - 1) & blank) return start;
  if (matchesAt(goingOn, text, start)) return null;
  const mayGoOn = stops.has(text.charAt(at)) && (matchesAt(within, text, start) || matchesAt(small, text, start));
  return mayGoOn ? null : start;
}

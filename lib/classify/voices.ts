import type { Span } from '../text/span';
import { countWords } from '../text/words';
import type { Finding } from './label';

/** How words come from a voice: in quotation marks, reported by the writer, as the writer's reporting or as a comment. */
export type Manner = 'quoted' | 'indirect' | 'reporting' | 'comment';

/** Somebody who speaks on the page. */
export interface PageVoice {
  /** Unique on the page. */
  id: string;
  kind: 'writer' | 'editors' | 'source' | 'unnamed';
  /** Of a source, by the fullest name the article gives; else null. */
  name: string | null;
  quotations: number;
  words: Record<Manner, number>;
  /** All its words. */
  total: number;
  /** Ids of the findings that hold the voice's words, in page order. */
  findings: string[];
}

/** A stretch of a finding that is one voice's; offsets count in the finding's block. */
interface Stretch extends Span {
  voice: Pick<PageVoice, 'id' | 'kind' | 'name'>;
  manner: Manner;
}

const writer = { id: 'writer', kind: 'writer', name: null } as const;
const editors = { id: 'editors', kind: 'editors', name: null } as const;
const unnamed = { id: 'unnamed', kind: 'unnamed', name: null } as const;

const source = (name: string | null): Stretch['voice'] =>
  name === null ? unnamed : { id: `source ${name.toLowerCase()}`, kind: 'source', name };

/** What a finding holds of its sources' words, in order. */
function sourced({ start, end, quotes, attribution }: Finding): Stretch[] {
  const quoted = quotes.map((quote): Stretch => ({
    start: Math.max(start, quote.start),
    end: Math.min(end, quote.end),
    voice: source(quote.speaker),
    manner: 'quoted',
  }));
  const indirect = attribution?.words.map((words): Stretch => ({
    ...words,
    voice: source(attribution.speaker),
    manner: 'indirect',
  }));
  return [...quoted, ...(indirect ?? [])].toSorted((a, b) => a.start - b.start);
}

/** A finding cut into what each voice says in it, in order. An editors' insert is theirs throughout, whatever it quotes. */
function stretchesOf(finding: Finding): Stretch[] {
  const { start, end, insert, label } = finding;
  if (insert) return [{ start, end, voice: editors, manner: 'comment' }];
  const manner = label === 'opinion' ? 'comment' : 'reporting';
  const stretches: Stretch[] = [];
  let at = start;
  for (const stretch of sourced(finding)) {
    stretches.push({ start: at, end: stretch.start, voice: writer, manner }, stretch);
    at = stretch.end;
  }
  return [...stretches, { start: at, end, voice: writer, manner }];
}

const textOf = ({ text, start: base }: Finding, { start, end }: Span): string => text.slice(start - base, end - base);

/** What a voice says in a finding: spans of the finding's block, in order; none where there is no such voice. */
export const saidBy = (voice: string, finding: Finding): Span[] =>
  stretchesOf(finding)
    .filter((stretch) => stretch.voice.id === voice && countWords(textOf(finding, stretch)) > 0)
    .map(({ start, end }) => ({ start, end }));

/** Everybody who speaks in the findings, most words first; quotations of which nobody is named are one voice. */
export function voicesOf(findings: readonly Finding[]): PageVoice[] {
  const voices = new Map<string, PageVoice>();
  for (const finding of findings) {
    for (const stretch of stretchesOf(finding)) {
      const count = countWords(textOf(finding, stretch));
      if (count === 0) continue;
      const { id } = stretch.voice;
      const words = { quoted: 0, indirect: 0, reporting: 0, comment: 0 };
      const voice = voices.get(id) ?? { ...stretch.voice, quotations: 0, words, total: 0, findings: [] };
      voices.set(id, voice);
      voice.words[stretch.manner] += count;
      voice.total += count;
      if (voice.findings.at(-1) !== finding.id) voice.findings.push(finding.id);
    }
    for (const { start, speaker, continued } of finding.insert ? [] : finding.quotes) {
      const voice = voices.get(source(speaker).id);
      // A quotation over several sentences or paragraphs begins in one of them.
      if (voice && start >= finding.start && !continued) voice.quotations++;
    }
  }
  return [...voices.values()].toSorted((a, b) => b.total - a.total);
}

import type { CDPSession } from '@playwright/test';

/** Milliseconds that the content scripts of extensions took of a page's thread. */
export interface ContentCpu {
  /** All of it, with what they had the browser do. */
  all: number;
  /** Of it, Readability's parse. */
  parse: number;
}

/** The fields that are read of a profile; `timeDeltas` in microseconds. */
export interface Profile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
  children?: number[];
}

/** Microseconds between two samples. */
const interval = 100;
/** A sample that comes later than this had to wait for the machine, and not for the script. */
const latest = 5 * interval;

/** The method of Readability that calls this one is its parse, also where the bundler has renamed all else. */
const grabs = '_grabArticle';

const place = ({ callFrame: { url, lineNumber, columnNumber } }: ProfileNode): string =>
  `${url}:${lineNumber}:${columnNumber}`;

/** @param profile of a page, whoever ran in it */
export function cpuIn({ nodes, samples = [], timeDeltas = [] }: Profile): ContentCpu {
  const self = new Map<number, number>();
  for (const [i, id] of samples.entries())
    self.set(id, (self.get(id) ?? 0) + Math.min(timeDeltas[i + 1] ?? 0, latest) / 1000);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const grabbers = new Set(
    nodes
      .filter(({ children = [] }) => children.some((id) => byId.get(id)?.callFrame.functionName === grabs))
      .map(place),
  );
  const cpu = { all: 0, parse: 0 };
  const pending = nodes.slice(0, 1).map((node) => ({ node, isOurs: false, isParse: false }));
  for (let at = pending.pop(); at; at = pending.pop()) {
    const isOurs = at.isOurs || at.node.callFrame.url.startsWith('chrome-extension:');
    const isParse = at.isParse || grabbers.has(place(at.node));
    const ms = self.get(at.node.id) ?? 0;
    if (isOurs) cpu.all += ms;
    if (isParse) cpu.parse += ms;
    for (const id of at.node.children ?? []) {
      const node = byId.get(id);
      if (node) pending.push({ node, isOurs, isParse });
    }
  }
  return cpu;
}

/** Records what runs in a page until `end`. Observers of long tasks miss content scripts; the profiler does not. */
export async function profileContent(session: CDPSession): Promise<{ end(): Promise<ContentCpu> }> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  return {
    async end() {
      const { profile } = await session.send('Profiler.stop');
      await session.send('Profiler.disable');
      return cpuIn(profile);
    },
  };
}

import type { CDPSession } from '@playwright/test';

/** The fields that are read of an event of Chromium's trace; `dur` in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  args: { data?: { url?: string } };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;

/** Milliseconds of each task of the threads on which a script of that name ran. */
function durationsOf(events: readonly TraceEvent[], script: string): number[] {
  const threads = new Set(events.filter(({ args }) => args.data?.url?.endsWith(script)).map(threadOf));
  return events
    .filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)))
    .map(({ dur = 0 }) => dur / 1000);
}

/**
 * Records a page until `end`, which gives milliseconds of each task of its thread: the script's own, and the layout and
 * painting it caused.
 * @param session of the page
 */
export async function traceTasks(session: CDPSession, script: string): Promise<{ end(): Promise<number[]> }> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'] },
  });
  return {
    async end() {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      return durationsOf(events, script);
    },
  };
}

import type { CDPSession } from '@playwright/test';

/** The fields that are read of an event of Chromium's trace; `tdur`, the thread's own time, in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { data?: { url?: string } };
}

/** Records the tasks of a page's thread: the script's own, and the layout and painting it causes. */
export interface TaskTrace {
  start(): Promise<void>;
  /** Milliseconds of CPU of each task since the start. */
  end(): Promise<number[]>;
}

const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;

/**
 * @param session of the page
 * @param script ending of the address of a script that runs in it during the first recording: it tells the page's thread
 */
export function taskTrace(session: CDPSession, script: string): TaskTrace {
  const threads = new Set<string>();
  let events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  return {
    async start() {
      events = [];
      await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
    },
    async end() {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      for (const event of events) if (event.args.data?.url?.endsWith(script)) threads.add(threadOf(event));
      return events
        .filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)))
        .map(({ tdur = 0 }) => tdur / 1000);
    },
  };
}

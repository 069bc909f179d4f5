import type { PageReport } from '../classify/report';
import type { Declared } from '../text/declared';

/** A page's report and where it comes from: what a reader keeps. */
export interface KeptReport {
  /** As the browser's tab has it: any text at all. */
  title: string;
  address: string;
  /** When the page was read. */
  at: Date;
  /** What the publisher calls the page; null where it says nothing. */
  declared: Declared['kind'] | null;
  /** Of the page, nothing but what the reader selected was read. */
  isSelection: boolean;
  report: PageReport;
  /** Of Aside. */
  version: string;
}

import type { Finding } from '../classify/label';
import { findingNow } from './reading';

/** The comment after or before the current one, round and round; null where there is none. */
export function stepFrom(findings: readonly Finding[], current: Finding | null, by: 1 | -1): Finding | null {
  const comments = findings.filter(({ label }) => label === 'opinion');
  const now = current && findingNow(comments, current);
  const from = now ? comments.indexOf(now) : -1;
  const next = from < 0 && by < 0 ? comments.length - 1 : (from + by + comments.length) % comments.length;
  return comments[next] ?? null;
}

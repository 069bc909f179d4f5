import type { Finding } from '../classify/label';

/** The comment after or before the current one, round and round; null where there is none. */
export function stepFrom(findings: readonly Finding[], current: string | null, by: 1 | -1): Finding | null {
  const comments = findings.filter(({ label }) => label === 'opinion');
  const from = comments.findIndex(({ id }) => id === current);
  const next = from < 0 && by < 0 ? comments.length - 1 : (from + by + comments.length) % comments.length;
  return comments[next] ?? null;
}

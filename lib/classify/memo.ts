/** The sentences of several long articles: some tens of megabytes at most. */
const limit = 8000;

/**
 * A pure function that remembers its latest answers, so that a page that changes costs what is new in it.
 * Nothing depends on the memory: where it is lost, only time is.
 */
export function memo<A, B>(compute: (of: A) => B, keyOf: (of: A) => string): (of: A) => B {
  const known = new Map<string, B>();
  return (of) => {
    const key = keyOf(of);
    const answer = known.get(key) ?? compute(of);
    // The latest stand last.
    known.delete(key);
    known.set(key, answer);
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}

/** What is used of a stored item. */
interface Stored<T> {
  getValue(): Promise<T>;
  watch(onChange: (next: T, previous: T) => void): () => void;
}

/**
 * Follows a stored value: gives, once that has been read, a call for it as it stands. It is watched before it is read, so
 * that no change falls between the two.
 * @param onChange told whenever it has changed since it was read
 */
export async function followItem<T>(item: Stored<T>, onChange: (next: T, previous: T) => void): Promise<() => T> {
  let latest: { value: T } | null = null;
  let isRead = false;
  item.watch((next, previous) => {
    latest = { value: next };
    if (isRead) onChange(next, previous);
  });
  const read = await item.getValue();
  const current = (): T => (latest ?? { value: read }).value;
  isRead = true;
  return current;
}

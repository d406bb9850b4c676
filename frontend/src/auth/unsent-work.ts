/** Where something that was begun and not sent stays in this browser. */
export interface UnsentWork<T> {
  load: () => T | undefined;
  keep: (work: T) => void;
  drop: () => void;
}

/**
 * Work of one person, so that nobody reads another's on a shared computer. Storage may be blocked or full; the work
 * then lives as long as the page.
 *
 * @param storage asked each time, because reading it alone may already be forbidden
 * @param key with the person in it
 * @param read what was stored, if it still makes sense
 */
export function unsentWork<T>(
  storage: () => Storage,
  key: string,
  read: (stored: unknown) => T | undefined,
): UnsentWork<T> {
  return {
    load: () => {
      try {
        const stored = storage().getItem(key);
        return stored === null ? undefined : read(JSON.parse(stored));
      } catch {
        return undefined;
      }
    },
    keep: (work) => quietly(() => storage().setItem(key, JSON.stringify(work))),
    drop: () => quietly(() => storage().removeItem(key)),
  };
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Blocked or full; see above.
  }
}

/** One page of a list as the API answers it. */
export interface Page<T> {
  items: T[];
  page: { next?: string | null; limit?: number };
}

/**
 * Options for useInfiniteQuery over a keyset-paged list:
 * `useInfiniteQuery({ queryKey, queryFn: ({ pageParam }) => list(pageParam), ...pages })`.
 */
export const pages = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: Page<unknown>): string | undefined => last.page.next ?? undefined,
};

export function allItems<T>(data: { pages: Page<T>[] } | undefined): T[] {
  return data?.pages.flatMap((page) => page.items) ?? [];
}

/** Reads every page; for short lists only (guidelines, phases). */
export async function readAll<T>(
  read: (cursor: string | undefined) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.page.next ?? undefined;
  } while (cursor);
  return items;
}

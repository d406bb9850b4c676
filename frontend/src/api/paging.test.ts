import { expect, it } from 'vitest';
import { allItems, pages, readAll } from './paging';

it('follows the cursor to the end', async () => {
  const asked: (string | undefined)[] = [];
  const items = await readAll((cursor) => {
    asked.push(cursor);
    return Promise.resolve(
      cursor === undefined
        ? { items: [1, 2], page: { next: 'b' } }
        : { items: [3], page: { next: null } },
    );
  });
  expect(items).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, 'b']);
});

it('knows the next page and the items of all', () => {
  expect(pages.getNextPageParam({ items: [], page: { next: 'x' } })).toBe('x');
  expect(pages.getNextPageParam({ items: [], page: { next: null } })).toBeUndefined();
  expect(
    allItems({
      pages: [
        { items: [1], page: {} },
        { items: [2], page: {} },
      ],
    }),
  ).toEqual([1, 2]);
  expect(allItems(undefined)).toEqual([]);
});

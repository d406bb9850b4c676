import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import type { Process } from '../../../api/models';

export type { Process };

/** All processes the reader may see, those under way first; a town has one or a few. */
export const processesQuery = () =>
  queryOptions({
    queryKey: ['processes', 'list'],
    queryFn: async ({ signal }) => {
      const all = await readAll((cursor) =>
        call(
          api().GET('/processes', {
            params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      );
      return all.sort((a, b) => rank[a.status] - rank[b.status]);
    },
  });

const rank: Record<Process['status'], number> = { PUBLIC: 0, DRAFT: 1, CLOSED: 2, ARCHIVED: 3 };

import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import { type Guideline, pendingApi } from '../../../api/pending';

export type { Guideline };

/** All guidelines of a process in their lists' order; there are a few dozen at most. */
export const guidelinesQuery = (processId: string) =>
  queryOptions({
    queryKey: ['guidelines', 'process', processId],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          pendingApi().GET('/guidelines', {
            params: {
              path: {},
              query: { processId, limit: 200, ...(cursor ? { cursor } : {}) },
            },
            signal,
          }),
        ),
      ),
  });

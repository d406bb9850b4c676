import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import type { Guideline } from '../../../api/models';

export type { Guideline };

/** All guidelines of a process in their lists' order; there are a few dozen at most. */
export const guidelinesQuery = (processId: string) =>
  queryOptions({
    queryKey: ['guidelines', 'process', processId],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          api().GET('/guidelines', {
            params: {
              query: { processId, limit: 200, ...(cursor ? { cursor } : {}) },
            },
            signal,
          }),
        ),
      ),
  });

import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import { pendingApi, type Response, type Step } from '../../../api/pending';

export type { Response };

/** All answers of a group at one step, as far as the reader may see them. */
export const responsesQuery = (workingGroupId: string, step: Step) =>
  queryOptions({
    queryKey: ['responses', workingGroupId, step],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          pendingApi().GET('/responses', {
            params: {
              path: {},
              query: { workingGroupId, step, limit: 200, ...(cursor ? { cursor } : {}) },
            },
            signal,
          }),
        ),
      ),
  });

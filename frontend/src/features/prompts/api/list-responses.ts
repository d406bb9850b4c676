import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import type { Response, Step } from '../../../api/models';

export type { Response };

/** All answers of a group at one step, as far as the reader may see them. */
export const responsesQuery = (workingGroupId: string, step: Step) =>
  queryOptions({
    queryKey: ['responses', workingGroupId, step],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          api().GET('/responses', {
            params: {
              query: { workingGroupId, step, limit: 200, ...(cursor ? { cursor } : {}) },
            },
            signal,
          }),
        ),
      ),
  });

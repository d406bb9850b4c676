import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import type { components } from '../../../api/schema';

export type WorkingGroup = components['schemas']['WorkingGroup'];

/** All groups: a town has a handful. */
export const workingGroupsQuery = () =>
  queryOptions({
    queryKey: ['working-groups', 'list'],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          api().GET('/working-groups', {
            params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  });

import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import { known } from './list-indicators';

/** For choosing one; a town has a dozen. */
export const workingGroupsQuery = () =>
  queryOptions({
    queryKey: ['working-groups', 'all'],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          api().GET('/working-groups', {
            params: { query: { limit: 200, ...known({ cursor }) } },
            signal,
          }),
        ),
      ),
  });

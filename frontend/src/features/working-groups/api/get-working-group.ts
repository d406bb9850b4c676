import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

export const workingGroupQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['working-groups', workingGroupId],
    queryFn: ({ signal }) =>
      call(
        api().GET('/working-groups/{workingGroupId}', {
          params: { path: { workingGroupId } },
          signal,
        }),
      ),
  });

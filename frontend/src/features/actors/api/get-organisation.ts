import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

export const organisationQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['organisations', 'one', organisationId],
    queryFn: ({ signal }) =>
      call(
        api().GET('/organisations/{organisationId}', {
          params: { path: { organisationId } },
          signal,
        }),
      ),
  });

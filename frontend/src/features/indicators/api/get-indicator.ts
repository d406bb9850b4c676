import { queryOptions } from '@tanstack/react-query';
import { api, call, callVersioned } from '../../../api/client';

export const indicatorQuery = (indicatorId: string, language: string) =>
  queryOptions({
    queryKey: ['indicators', 'one', indicatorId, language],
    queryFn: ({ signal }) =>
      callVersioned(
        api().GET('/indicators/{indicatorId}', { params: { path: { indicatorId } }, signal }),
      ),
  });

export const definitionsQuery = (indicatorId: string) =>
  queryOptions({
    queryKey: ['indicators', 'definitions', indicatorId],
    queryFn: ({ signal }) =>
      call(
        api().GET('/indicators/{indicatorId}/definitions', {
          params: { path: { indicatorId } },
          signal,
        }),
      ),
  });

import { queryOptions } from '@tanstack/react-query';
import { api, call, callVersioned } from '../../../api/client';
import { known } from './list-indicators';

export const indicatorQuery = (indicatorId: string, language: string, asOf?: string) =>
  queryOptions({
    queryKey: ['indicators', 'one', indicatorId, language, asOf],
    queryFn: ({ signal }) =>
      callVersioned(
        api().GET('/indicators/{indicatorId}', {
          params: { path: { indicatorId }, query: known({ asOf }) },
          signal,
        }),
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

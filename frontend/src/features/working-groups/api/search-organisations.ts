import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

export const organisationSearchQuery = (words: string) =>
  queryOptions({
    queryKey: ['organisations', 'search', words],
    queryFn: ({ signal }) =>
      call(
        api().GET('/organisations', {
          params: { query: { limit: 20, ...(words ? { q: words } : {}) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

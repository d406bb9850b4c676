import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

/** People who can be taken into a group; names only. */
export const memberCandidatesQuery = (words: string) =>
  queryOptions({
    queryKey: ['member-candidates', words],
    queryFn: ({ signal }) =>
      call(
        api().GET('/member-candidates', {
          params: { query: { limit: 20, ...(words ? { q: words } : {}) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

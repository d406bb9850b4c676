import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { pages } from '../../../api/paging';
import type { operations } from '../../../api/schema';

export type MeasureQuery = Omit<
  NonNullable<operations['listMeasures']['parameters']['query']>,
  'cursor' | 'limit'
>;

export const measuresQuery = (query: MeasureQuery) =>
  infiniteQueryOptions({
    queryKey: ['measures', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/measures', {
          params: { query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    ...pages,
  });

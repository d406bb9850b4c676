import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { pages, readAll } from '../../../api/paging';
import type { components, operations } from '../../../api/schema';

export type Organisation = components['schemas']['Organisation'];
export type OrganisationFilter = Omit<
  NonNullable<operations['listOrganisations']['parameters']['query']>,
  'cursor' | 'limit' | 'sort'
>;

export const organisationsQuery = (filter: OrganisationFilter) =>
  infiniteQueryOptions({
    queryKey: ['organisations', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/organisations', {
          params: { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    ...pages,
  });

/** The whole directory, for choosing from it. */
export const allOrganisationsQuery = () =>
  queryOptions({
    queryKey: ['organisations', 'all'],
    queryFn: ({ signal }) =>
      readAll<Organisation>((cursor) =>
        call(
          api().GET('/organisations', {
            params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
    staleTime: 60_000,
  });

import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];

const everything = (cursor: string | undefined) => ({
  limit: 200,
  ...(cursor ? { cursor } : {}),
});

/** The process that new measures belong to; a municipality has one at a time. */
export const processesQuery = () =>
  queryOptions({
    queryKey: ['processes', 'all'],
    queryFn: ({ signal }) =>
      readAll<Schemas['Process']>((cursor) =>
        call(api().GET('/processes', { params: { query: everything(cursor) }, signal })),
      ),
    staleTime: 300_000,
  });

export const groupsQuery = () =>
  queryOptions({
    queryKey: ['working-groups', 'all'],
    queryFn: ({ signal }) =>
      readAll<Schemas['WorkingGroup']>((cursor) =>
        call(api().GET('/working-groups', { params: { query: everything(cursor) }, signal })),
      ),
    staleTime: 60_000,
  });

export const guidelinesQuery = () =>
  queryOptions({
    queryKey: ['guidelines', 'all'],
    queryFn: ({ signal }) =>
      readAll<Schemas['Guideline']>((cursor) =>
        call(api().GET('/guidelines', { params: { query: everything(cursor) }, signal })),
      ),
    staleTime: 60_000,
  });

export const decisionsQuery = () =>
  queryOptions({
    queryKey: ['decisions', 'all'],
    queryFn: ({ signal }) =>
      readAll<Schemas['Decision']>((cursor) =>
        call(api().GET('/decisions', { params: { query: everything(cursor) }, signal })),
      ),
    staleTime: 60_000,
  });

export const goalsQuery = (processId: string | undefined) =>
  queryOptions({
    queryKey: ['processes', processId, 'goals'],
    queryFn: ({ signal }) =>
      readAll<Schemas['Goal']>((cursor) =>
        call(
          api().GET('/processes/{processId}/goals', {
            params: { path: { processId: processId ?? '' }, query: everything(cursor) },
            signal,
          }),
        ),
      ),
    enabled: processId !== undefined,
    staleTime: 60_000,
  });

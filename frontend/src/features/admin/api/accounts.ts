import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { pages } from '../../../api/paging';
import type { components } from '../../../api/schema';
import type { Account, AccountStatus } from '../model/account';

export type AccountDecision = components['schemas']['AccountDecision'];
export type AccountChange = components['schemas']['AccountChange'];

export interface AccountFilter {
  q?: string;
  status?: AccountStatus;
}

export const accountsQuery = (filter: AccountFilter) =>
  infiniteQueryOptions({
    queryKey: ['accounts', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/accounts', {
          params: { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    ...pages,
  });

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', 'one', id],
    queryFn: ({ signal }) =>
      call(api().GET('/accounts/{id}', { params: { path: { id } }, signal })),
  });

export function decideAccount({ id, version }: Account, body: AccountDecision): Promise<Account> {
  return call(
    api().POST('/accounts/{id}/decisions', {
      params: { path: { id }, header: ifVersion(version) },
      body,
    }),
  );
}

export function changeAccount(id: string, version: number, body: AccountChange): Promise<Account> {
  return call(
    api().PATCH('/accounts/{id}', {
      params: { path: { id }, header: ifVersion(version) },
      body,
    }),
  );
}

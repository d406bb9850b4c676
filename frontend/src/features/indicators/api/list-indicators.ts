import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { pages, readAll } from '../../../api/paging';
import type { Theme } from './types';

export interface IndicatorFilter {
  q?: string | undefined;
  theme?: Theme | undefined;
  status?: 'ACTIVE' | 'RETIRED' | undefined;
  active?: boolean | undefined;
  measured?: boolean | undefined;
  workingGroupId?: string | undefined;
  sourceId?: string | undefined;
}

export const indicatorsQuery = (filter: IndicatorFilter, language: string) =>
  infiniteQueryOptions({
    queryKey: ['indicators', 'list', filter, language],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/indicators', {
          params: {
            query: { ...known(filter), sort: 'theme', limit: 50, ...known({ cursor: pageParam }) },
          },
          signal,
        }),
      ),
    ...pages,
  });

/** Every indicator that is switched on and kept up, for choosing some of them. */
export const allIndicatorsQuery = (language: string) => all(language, true);

/** The same with those that are switched off: whoever brings figures for one may want it on. */
export const indicatorsOnAndOffQuery = (language: string) => all(language, undefined);

const all = (language: string, active: boolean | undefined) =>
  queryOptions({
    queryKey: ['indicators', 'all', { active }, language],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          api().GET('/indicators', {
            params: { query: { status: 'ACTIVE', limit: 200, ...known({ active, cursor }) } },
            signal,
          }),
        ),
      ),
  });

/** Without the members that are not set; the contract knows no explicit undefined. */
export function known<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== ''),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, call, callVersioned } from '../../../api/client';
import { ifMatch, ifVersion } from '../../../api/etag';
import { pages } from '../../../api/paging';
import { known } from './list-indicators';
import type { DataGap, DataGapChange, GapClosing, NewDataGap, StewardshipWish } from './types';

export interface GapFilter {
  outcome?: DataGap['outcome'] | undefined;
  seriesId?: string | undefined;
  mine?: boolean | undefined;
}

export const gapsQuery = (filter: GapFilter, language: string) =>
  infiniteQueryOptions({
    queryKey: ['indicators', 'gaps', filter, language],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/data-gaps', {
          params: { query: { ...known(filter), limit: 50, ...known({ cursor: pageParam }) } },
          signal,
        }),
      ),
    ...pages,
  });

export function openGap(body: NewDataGap): Promise<DataGap> {
  return call(api().POST('/data-gaps', { body }));
}

export function changeGap({ id, version }: DataGap, body: DataGapChange): Promise<DataGap> {
  return call(
    api().PATCH('/data-gaps/{dataGapId}', {
      params: { path: { dataGapId: id }, header: ifVersion(version) },
      body,
    }),
  );
}

export function settleGap({ id, version }: DataGap, body: GapClosing): Promise<DataGap> {
  return call(
    api().POST('/data-gaps/{dataGapId}/outcomes', {
      params: { path: { dataGapId: id }, header: ifVersion(version) },
      body,
    }),
  );
}

export const stewardshipQuery = (seriesId: string) =>
  queryOptions({
    queryKey: ['indicators', 'stewardship', seriesId],
    queryFn: ({ signal }) =>
      callVersioned(
        api().GET('/series/{seriesId}/stewardship', { params: { path: { seriesId } }, signal }),
      ),
  });

export async function setStewardship(
  seriesId: string,
  etag: string | undefined,
  body: StewardshipWish,
): Promise<void> {
  await call(
    api().PUT('/series/{seriesId}/stewardship', {
      params: { path: { seriesId }, header: ifMatch(etag) },
      body,
    }),
  );
}

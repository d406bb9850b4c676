import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { pages } from '../../../api/paging';
import type { components } from '../../../api/schema';
import type { Measure } from '../model/measure';

export type NewMeasureStatus = components['schemas']['NewMeasureStatus'];

export const statusChangesQuery = (measureId: string) =>
  infiniteQueryOptions({
    queryKey: ['measures', 'one', measureId, 'status-changes'],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/measures/{measureId}/status-changes', {
          params: { path: { measureId }, query: pageParam ? { cursor: pageParam } : {} },
          signal,
        }),
      ),
    ...pages,
  });

export function changeMeasureStatus(
  measureId: string,
  version: number,
  body: NewMeasureStatus,
): Promise<Measure> {
  return call(
    api().POST('/measures/{measureId}/status-changes', {
      params: { path: { measureId }, header: ifVersion(version) },
      body,
    }),
  );
}

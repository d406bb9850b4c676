import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import { known } from './list-indicators';
import type { NewSeries, ObservationSet, Series } from './types';

export const seriesListQuery = (indicatorId: string, language: string) =>
  queryOptions({
    queryKey: ['indicators', 'series', indicatorId, language],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          api().GET('/indicators/{indicatorId}/series', {
            params: { path: { indicatorId }, query: { limit: 200, ...known({ cursor }) } },
            signal,
          }),
        ),
      ),
  });

export const seriesQuery = (seriesId: string, language: string) =>
  queryOptions({
    queryKey: ['indicators', 'one-series', seriesId, language],
    queryFn: ({ signal }) =>
      call(api().GET('/series/{seriesId}', { params: { path: { seriesId } }, signal })),
  });

export const observationsQuery = (seriesId: string, language: string, asOf?: string) =>
  queryOptions({
    queryKey: ['indicators', 'observations', seriesId, language, asOf],
    queryFn: ({ signal }) => readObservations(seriesId, signal, asOf),
  });

/** The same path answers CSV to those who ask for it; this asks for JSON. */
export async function readObservations(
  seriesId: string,
  signal?: AbortSignal,
  asOf?: string,
): Promise<ObservationSet> {
  const answer = await call(
    api().GET('/series/{seriesId}/observations', {
      params: { path: { seriesId }, query: known({ asOf }) },
      headers: { Accept: 'application/json' },
      ...(signal ? { signal } : {}),
    }),
  );
  return answer as ObservationSet;
}

/** Before small counts are protected; kept nowhere longer than it is looked at. */
export const rawObservationsQuery = (seriesId: string, language: string) =>
  queryOptions({
    queryKey: ['indicators', 'raw', seriesId, language],
    queryFn: ({ signal }) =>
      call(
        api().GET('/series/{seriesId}/raw-observations', {
          params: { path: { seriesId } },
          signal,
        }),
      ),
    gcTime: 0,
    staleTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });

/** The verdict as the API gives it; nothing is judged here. */
export const changeQuery = (seriesId: string, asOf?: string) =>
  queryOptions({
    queryKey: ['indicators', 'change', seriesId, asOf],
    queryFn: ({ signal }) =>
      call(
        api().GET('/series/{seriesId}/change', {
          params: { path: { seriesId }, query: known({ asOf }) },
          signal,
        }),
      ),
  });

export const revisionsQuery = (seriesId: string, period: string) =>
  queryOptions({
    queryKey: ['indicators', 'revisions', seriesId, period],
    queryFn: ({ signal }) =>
      call(
        api().GET('/series/{seriesId}/revisions', {
          params: { path: { seriesId }, query: { period } },
          signal,
        }),
      ),
  });

export function createSeries(indicatorId: string, body: NewSeries): Promise<Series> {
  return call(
    api().POST('/indicators/{indicatorId}/series', { params: { path: { indicatorId } }, body }),
  );
}

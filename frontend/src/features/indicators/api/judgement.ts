import { queryOptions, skipToken } from '@tanstack/react-query';
import { api, call, callVersioned } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { AnswerableKind } from '../model/answerable';
import { known } from './list-indicators';
import type { NewBreak, NewTarget, NewVerdict, SeriesBreak, Target } from './types';

const path = (seriesId: string) => ({ path: { seriesId } });

/** Evidence and path side by side. */
export const assessmentQuery = (seriesId: string, language: string) =>
  queryOptions({
    queryKey: ['indicators', 'assessment', seriesId, language],
    queryFn: ({ signal }) =>
      call(api().GET('/series/{seriesId}/assessment', { params: path(seriesId), signal })),
  });

/** The smallest change that would be noticed. */
export const detectableQuery = (seriesId: string, asOf?: string) =>
  queryOptions({
    queryKey: ['indicators', 'detectable', seriesId, asOf],
    queryFn: ({ signal }) =>
      call(
        api().GET('/series/{seriesId}/detectable-change', {
          params: { ...path(seriesId), query: known({ asOf }) },
          signal,
        }),
      ),
  });

/** What one expects of an indicator that has no figures yet. */
export interface Expectation {
  kind: AnswerableKind;
  /** Percent of a share, cases of a count, or a mean. */
  value: number;
  base?: number;
  standardError?: number;
}

/** The smallest change that such an indicator would show. */
export const estimateQuery = (expected: Expectation | undefined) =>
  queryOptions({
    queryKey: ['detectable', expected],
    queryFn: expected
      ? ({ signal }) =>
          call(api().GET('/detectable-change', { params: { query: expected }, signal }))
      : skipToken,
  });

export const intervalsQuery = (seriesId: string, asOf?: string) =>
  queryOptions({
    queryKey: ['indicators', 'intervals', seriesId, asOf],
    queryFn: ({ signal }) =>
      call(
        api().GET('/series/{seriesId}/intervals', {
          params: { ...path(seriesId), query: known({ asOf }) },
          signal,
        }),
      ),
  });

export const breaksQuery = (seriesId: string, language: string, asOf?: string) =>
  queryOptions({
    queryKey: ['indicators', 'breaks', seriesId, language, asOf],
    queryFn: ({ signal }) =>
      call(
        api().GET('/series/{seriesId}/breaks', {
          params: { ...path(seriesId), query: known({ asOf }) },
          signal,
        }),
      ),
  });

export function createBreak(seriesId: string, body: NewBreak): Promise<SeriesBreak> {
  return call(api().POST('/series/{seriesId}/breaks', { params: path(seriesId), body }));
}

export async function removeBreak({ id, version }: SeriesBreak): Promise<void> {
  await callVersioned(
    api().DELETE('/breaks/{breakId}', {
      params: { path: { breakId: id }, header: ifVersion(version) },
    }),
  );
}

/** Those that hold and those that were ended. */
export const targetsQuery = (seriesId: string, language: string) =>
  queryOptions({
    queryKey: ['indicators', 'targets', seriesId, language],
    queryFn: ({ signal }) =>
      call(api().GET('/series/{seriesId}/targets', { params: path(seriesId), signal })),
  });

export function createTarget(seriesId: string, body: NewTarget): Promise<Target> {
  return call(api().POST('/series/{seriesId}/targets', { params: path(seriesId), body }));
}

export function endTarget({ id, version }: Target, reason: string): Promise<Target> {
  return call(
    api().POST('/targets/{targetId}/ends', {
      params: { path: { targetId: id }, header: ifVersion(version) },
      body: { reason },
    }),
  );
}

export const verdictsQuery = (seriesId: string) =>
  queryOptions({
    queryKey: ['indicators', 'verdicts', seriesId],
    queryFn: ({ signal }) =>
      call(
        api().GET('/series/{seriesId}/verdicts', {
          params: { ...path(seriesId), query: { limit: 50 } },
          signal,
        }),
      ),
  });

export const verdictQuery = (verdictId: string) =>
  queryOptions({
    queryKey: ['indicators', 'verdict', verdictId],
    queryFn: ({ signal }) =>
      call(api().GET('/verdicts/{verdictId}', { params: { path: { verdictId } }, signal })),
  });

export async function keepVerdict(body: NewVerdict): Promise<void> {
  await call(api().POST('/verdicts', { body }));
}

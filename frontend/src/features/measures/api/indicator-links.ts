import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { readAll } from '../../../api/paging';
import type { components } from '../../../api/schema';

export type IndicatorLink = components['schemas']['IndicatorLink'];
export type NewIndicatorLink = components['schemas']['NewIndicatorLink'];

export const indicatorLinksQuery = (measureId: string) =>
  queryOptions({
    queryKey: ['measures', 'one', measureId, 'indicator-links'],
    queryFn: ({ signal }) =>
      readAll<IndicatorLink>((cursor) =>
        call(
          api().GET('/measures/{measureId}/indicator-links', {
            params: { path: { measureId }, query: { limit: 200, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  });

export function addIndicatorLink(measureId: string, body: NewIndicatorLink) {
  return call(
    api().POST('/measures/{measureId}/indicator-links', { params: { path: { measureId } }, body }),
  );
}

export async function removeIndicatorLink({ id, version }: IndicatorLink): Promise<void> {
  await call(
    api().DELETE('/indicator-links/{linkId}', {
      params: { path: { linkId: id }, header: ifVersion(version) },
    }),
  );
}

/** Indicators to link to, found by typing. */
export const indicatorSearchQuery = (words: string) =>
  queryOptions({
    queryKey: ['indicators', 'search', words],
    queryFn: ({ signal }) =>
      call(
        api().GET('/indicators', {
          params: { query: { limit: 20, ...(words ? { q: words } : {}) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifMatch } from '../../../api/etag';
import { pages, readAll } from '../../../api/paging';
import { known } from './list-indicators';
import { etagOf } from './save-indicator';
import type { NewSource, Source, SourceKind } from './types';

export interface SourceFilter {
  q?: string | undefined;
  kind?: SourceKind | undefined;
}

export const sourcesQuery = (filter: SourceFilter) =>
  infiniteQueryOptions({
    queryKey: ['sources', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/sources', {
          params: { query: { ...known(filter), limit: 50, ...known({ cursor: pageParam }) } },
          signal,
        }),
      ),
    ...pages,
  });

export const sourceQuery = (sourceId: string) =>
  queryOptions({
    queryKey: ['sources', 'one', sourceId],
    queryFn: ({ signal }) =>
      call(api().GET('/sources/{sourceId}', { params: { path: { sourceId } }, signal })),
  });

/** For choosing one; a town has some hundred. */
export const allSourcesQuery = () =>
  queryOptions({
    queryKey: ['sources', 'all'],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          api().GET('/sources', {
            params: { query: { limit: 200, ...known({ cursor }) } },
            signal,
          }),
        ),
      ),
  });

export function createSource(body: NewSource): Promise<Source> {
  return call(api().POST('/sources', { body }));
}

export function changeSource(source: Source, body: NewSource): Promise<Source> {
  return call(
    api().PATCH('/sources/{sourceId}', {
      params: { path: { sourceId: source.id }, header: ifMatch(etagOf(source.version)) },
      body,
    }),
  );
}

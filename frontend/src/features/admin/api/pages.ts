import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { components } from '../../../api/schema';

export type MunicipalPage = components['schemas']['MunicipalPage'];

export const pagesQuery = () =>
  queryOptions({
    queryKey: ['pages'],
    queryFn: ({ signal }) => call(api().GET('/pages', { signal })),
  });

export function changePage(
  slug: string,
  version: number,
  body: components['schemas']['PageChange'],
): Promise<MunicipalPage> {
  return call(
    api().PATCH('/pages/{slug}', {
      params: { path: { slug }, header: ifVersion(version) },
      body,
    }),
  );
}

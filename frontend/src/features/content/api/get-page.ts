import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

export type PageSlug = 'imprint' | 'privacy' | 'accessibility' | 'about';

/** A page whose text the municipality sets. */
export const pageQuery = (slug: string) =>
  queryOptions({
    queryKey: ['pages', slug],
    queryFn: ({ signal }) =>
      call(api().GET('/pages/{slug}', { params: { path: { slug } }, signal })),
  });

import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import type { components } from '../../../api/schema';

export type SearchHit = components['schemas']['SearchHit'];

export const shortestSearch = 2;

export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    queryFn: ({ signal }) =>
      call(api().GET('/search', { params: { query: { q: words, limit: 60 } }, signal })),
    enabled: words.length >= shortestSearch,
  });

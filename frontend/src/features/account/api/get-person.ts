import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import type { components } from '../../../api/schema';

export type Person = components['schemas']['Person'];

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['persons', personId],
    queryFn: ({ signal }) =>
      call(api().GET('/persons/{personId}', { params: { path: { personId } }, signal })),
  });

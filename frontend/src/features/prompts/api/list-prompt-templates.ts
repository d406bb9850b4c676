import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import type { Step } from '../../../api/models';

/** Questions to start from, one per facet. */
export const promptTemplatesQuery = (step: Step) =>
  queryOptions({
    queryKey: ['prompt-templates', step],
    queryFn: ({ signal }) =>
      call(api().GET('/prompt-templates', { params: { query: { step } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

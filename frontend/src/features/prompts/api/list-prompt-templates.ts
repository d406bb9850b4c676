import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { pendingApi, type Step } from '../../../api/pending';

/** Questions to start from, one per facet. */
export const promptTemplatesQuery = (step: Step) =>
  queryOptions({
    queryKey: ['prompt-templates', step],
    queryFn: ({ signal }) =>
      call(
        pendingApi().GET('/prompt-templates', { params: { path: {}, query: { step } }, signal }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

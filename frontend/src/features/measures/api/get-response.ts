import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

/** The answer that a measure is made of. */
export const responseQuery = (responseId: string) =>
  queryOptions({
    queryKey: ['responses', responseId],
    queryFn: ({ signal }) =>
      call(api().GET('/responses/{responseId}', { params: { path: { responseId } }, signal })),
  });

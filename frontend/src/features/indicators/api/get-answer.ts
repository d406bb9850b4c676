import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

/** The answer an indicator is made from. */
export const answerQuery = (responseId: string | undefined) =>
  queryOptions({
    queryKey: ['responses', 'one', responseId],
    enabled: responseId !== undefined,
    queryFn: ({ signal }) =>
      call(
        api().GET('/responses/{responseId}', {
          params: { path: { responseId: responseId ?? '' } },
          signal,
        }),
      ),
  });

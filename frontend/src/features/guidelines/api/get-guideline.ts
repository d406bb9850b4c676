import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

export const guidelineQuery = (guidelineId: string) =>
  queryOptions({
    queryKey: ['guidelines', guidelineId],
    queryFn: ({ signal }) =>
      call(
        api().GET('/guidelines/{guidelineId}', {
          params: { path: { guidelineId } },
          signal,
        }),
      ),
  });

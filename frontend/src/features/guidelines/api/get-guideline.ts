import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { pendingApi } from '../../../api/pending';

export const guidelineQuery = (guidelineId: string) =>
  queryOptions({
    queryKey: ['guidelines', guidelineId],
    queryFn: ({ signal }) =>
      call(
        pendingApi().GET('/guidelines/{guidelineId}', {
          params: { path: { guidelineId } },
          signal,
        }),
      ),
  });

import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { pendingApi } from '../../../api/pending';

/** Every wording, the newest first. */
export const guidelineVersionsQuery = (guidelineId: string) =>
  queryOptions({
    queryKey: ['guidelines', guidelineId, 'versions'],
    queryFn: async ({ signal }) =>
      (
        await call(
          pendingApi().GET('/guidelines/{guidelineId}/versions', {
            params: { path: { guidelineId } },
            signal,
          }),
        )
      ).items,
  });

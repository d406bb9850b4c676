import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

/** Every wording, the newest first. */
export const guidelineVersionsQuery = (guidelineId: string) =>
  queryOptions({
    queryKey: ['guidelines', guidelineId, 'versions'],
    queryFn: async ({ signal }) =>
      (
        await call(
          api().GET('/guidelines/{guidelineId}/versions', {
            params: { path: { guidelineId } },
            signal,
          }),
        )
      ).items,
  });

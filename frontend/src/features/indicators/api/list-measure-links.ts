import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

/** The measures that are expected to move an indicator. */
export const measureLinksQuery = (indicatorId: string) =>
  queryOptions({
    queryKey: ['indicators', 'measure-links', indicatorId],
    queryFn: ({ signal }) =>
      call(
        api().GET('/indicators/{indicatorId}/measure-links', {
          params: { path: { indicatorId } },
          signal,
        }),
      ),
  });

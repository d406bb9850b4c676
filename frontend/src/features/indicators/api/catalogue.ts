import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

/** Everything the catalogue offers, switched on or off. */
export const catalogueQuery = (subject: string | undefined) =>
  queryOptions({
    queryKey: ['indicators', 'catalogue', subject],
    queryFn: ({ signal }) => call(api().GET('/indicator-catalogue', { signal })),
  });

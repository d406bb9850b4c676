import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

export const measureQuery = (measureId: string) =>
  queryOptions({
    queryKey: ['measures', 'one', measureId],
    queryFn: ({ signal }) =>
      call(api().GET('/measures/{measureId}', { params: { path: { measureId } }, signal })),
  });

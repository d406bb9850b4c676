import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

export const processQuery = (processId: string) =>
  queryOptions({
    queryKey: ['processes', processId],
    queryFn: ({ signal }) =>
      call(api().GET('/processes/{processId}', { params: { path: { processId } }, signal })),
  });

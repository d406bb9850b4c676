import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { pendingApi } from '../../../api/pending';

export const processQuery = (processId: string) =>
  queryOptions({
    queryKey: ['processes', processId],
    queryFn: ({ signal }) =>
      call(pendingApi().GET('/processes/{processId}', { params: { path: { processId } }, signal })),
  });

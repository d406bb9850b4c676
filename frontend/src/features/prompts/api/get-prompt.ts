import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { pendingApi } from '../../../api/pending';

export const promptQuery = (promptId: string) =>
  queryOptions({
    queryKey: ['prompts', promptId],
    queryFn: ({ signal }) =>
      call(pendingApi().GET('/prompts/{promptId}', { params: { path: { promptId } }, signal })),
  });

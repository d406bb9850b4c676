import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';

export const promptQuery = (promptId: string) =>
  queryOptions({
    queryKey: ['prompts', promptId],
    queryFn: ({ signal }) =>
      call(api().GET('/prompts/{promptId}', { params: { path: { promptId } }, signal })),
  });

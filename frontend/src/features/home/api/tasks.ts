import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import type { components } from '../../../api/schema';

export type Task = components['schemas']['Task'];

export const tasksQuery = (subject: string | undefined) =>
  queryOptions({
    queryKey: ['me', 'tasks', subject],
    queryFn: ({ signal }) => call(api().GET('/me/tasks', { signal })),
    enabled: subject !== undefined,
  });

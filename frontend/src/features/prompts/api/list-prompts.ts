import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import { pendingApi, type Prompt } from '../../../api/pending';

export type { Prompt };

interface Filter {
  workingGroupId?: string;
  guidelineId?: string;
}

function list(filter: Filter, signal: AbortSignal): Promise<Prompt[]> {
  return readAll((cursor) =>
    call(
      pendingApi().GET('/prompts', {
        params: { path: {}, query: { ...filter, limit: 200, ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
}

/** All questions put to a group, of every step and status the reader may see. */
export const promptsOfGroupQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['prompts', 'group', workingGroupId],
    queryFn: ({ signal }) => list({ workingGroupId }, signal),
  });

/** All questions drawn from a guideline. */
export const promptsOfGuidelineQuery = (guidelineId: string) =>
  queryOptions({
    queryKey: ['prompts', 'guideline', guidelineId],
    queryFn: ({ signal }) => list({ guidelineId }, signal),
  });

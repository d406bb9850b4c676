import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import type { Prompt } from '../../../api/models';

export type { Prompt };

interface Filter {
  workingGroupId?: string;
  guidelineId?: string;
}

function list(filter: Filter, signal: AbortSignal): Promise<Prompt[]> {
  return readAll((cursor) =>
    call(
      api().GET('/prompts', {
        params: { query: { ...filter, limit: 200, ...(cursor ? { cursor } : {}) } },
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

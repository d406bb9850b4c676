import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import { type Decision, type NewDecision, pendingApi } from '../../../api/pending';

export type { Decision, NewDecision };

export const decisionQuery = (decisionId: string) =>
  queryOptions({
    queryKey: ['decisions', decisionId],
    queryFn: ({ signal }) =>
      call(
        pendingApi().GET('/decisions/{decisionId}', { params: { path: { decisionId } }, signal }),
      ),
  });

/** What bodies decided about a process, the latest first. */
export const decisionsQuery = (processId: string) =>
  queryOptions({
    queryKey: ['decisions', 'process', processId],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          pendingApi().GET('/decisions', {
            params: {
              path: {},
              query: { processId, limit: 200, ...(cursor ? { cursor } : {}) },
            },
            signal,
          }),
        ),
      ),
  });

export function recordDecision(body: NewDecision) {
  return call(pendingApi().POST('/decisions', { params: { path: {} }, body }));
}

export const bodiesQuery = () =>
  queryOptions({
    queryKey: ['bodies'],
    queryFn: async ({ signal }) =>
      (
        await call(
          pendingApi().GET('/bodies', { params: { path: {}, query: { limit: 200 } }, signal }),
        )
      ).items,
  });

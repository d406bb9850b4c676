import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import type { Body, Decision, NewBody, NewDecision } from '../../../api/models';

export type { Body, Decision, NewDecision };
export type BodyKind = NewBody['kind'];

export const bodyKinds: readonly BodyKind[] = [
  'COUNCIL',
  'COMMITTEE',
  'INTEGRATION_COUNCIL',
  'STEERING',
  'NETWORK',
];

export const decisionQuery = (decisionId: string) =>
  queryOptions({
    queryKey: ['decisions', decisionId],
    queryFn: ({ signal }) =>
      call(api().GET('/decisions/{decisionId}', { params: { path: { decisionId } }, signal })),
  });

/** What bodies decided about a process, the latest first. */
export const decisionsQuery = (processId: string) =>
  queryOptions({
    queryKey: ['decisions', 'process', processId],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          api().GET('/decisions', {
            params: {
              query: { processId, limit: 200, ...(cursor ? { cursor } : {}) },
            },
            signal,
          }),
        ),
      ),
  });

export function recordDecision(body: NewDecision) {
  return call(api().POST('/decisions', { body }));
}

export function createBody(body: NewBody) {
  return call(api().POST('/bodies', { body }));
}

export const bodiesQuery = () =>
  queryOptions({
    queryKey: ['bodies'],
    queryFn: async ({ signal }) =>
      (await call(api().GET('/bodies', { params: { query: { limit: 200 } }, signal }))).items,
  });

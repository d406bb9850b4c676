import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { type NewGoal, pendingApi, type Goal, type GoalChange } from '../../../api/pending';

export type { NewGoal, Goal, GoalChange };

export const goalsQuery = (processId: string) =>
  queryOptions({
    queryKey: ['processes', processId, 'goals'],
    queryFn: async ({ signal }) =>
      (
        await call(
          pendingApi().GET('/processes/{processId}/goals', {
            params: { path: { processId } },
            signal,
          }),
        )
      ).items,
  });

export function readGoal(goalId: string) {
  return call(pendingApi().GET('/goals/{goalId}', { params: { path: { goalId } } }));
}

export function addGoal(processId: string, body: NewGoal) {
  return call(
    pendingApi().POST('/processes/{processId}/goals', { params: { path: { processId } }, body }),
  );
}

export function changeGoal(goalId: string, version: number, body: GoalChange) {
  return call(
    pendingApi().PATCH('/goals/{goalId}', {
      params: { path: { goalId }, header: ifVersion(version) },
      body,
    }),
  );
}

export async function removeGoal({ id, version }: Goal): Promise<void> {
  await call(
    pendingApi().DELETE('/goals/{goalId}', {
      params: { path: { goalId: id }, header: ifVersion(version) },
    }),
  );
}

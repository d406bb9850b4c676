import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { Goal, GoalChange, NewGoal } from '../../../api/models';

export type { NewGoal, Goal, GoalChange };

export const goalsQuery = (processId: string) =>
  queryOptions({
    queryKey: ['processes', processId, 'goals'],
    queryFn: async ({ signal }) =>
      (
        await call(
          api().GET('/processes/{processId}/goals', {
            params: { path: { processId } },
            signal,
          }),
        )
      ).items,
  });

export function readGoal(goalId: string) {
  return call(api().GET('/goals/{goalId}', { params: { path: { goalId } } }));
}

export function addGoal(processId: string, body: NewGoal) {
  return call(
    api().POST('/processes/{processId}/goals', { params: { path: { processId } }, body }),
  );
}

export function changeGoal(goalId: string, version: number, body: GoalChange) {
  return call(
    api().PATCH('/goals/{goalId}', {
      params: { path: { goalId }, header: ifVersion(version) },
      body,
    }),
  );
}

export async function removeGoal({ id, version }: Goal): Promise<void> {
  await call(
    api().DELETE('/goals/{goalId}', {
      params: { path: { goalId: id }, header: ifVersion(version) },
    }),
  );
}

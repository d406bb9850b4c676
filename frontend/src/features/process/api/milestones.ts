import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import {
  type NewMilestone,
  pendingApi,
  type Milestone,
  type MilestoneChange,
} from '../../../api/pending';

export type { NewMilestone, Milestone, MilestoneChange };

export const milestonesQuery = (processId: string) =>
  queryOptions({
    queryKey: ['processes', processId, 'milestones'],
    queryFn: async ({ signal }) =>
      (
        await call(
          pendingApi().GET('/processes/{processId}/milestones', {
            params: { path: { processId } },
            signal,
          }),
        )
      ).items,
  });

export function readMilestone(milestoneId: string) {
  return call(pendingApi().GET('/milestones/{milestoneId}', { params: { path: { milestoneId } } }));
}

export function addMilestone(processId: string, body: NewMilestone) {
  return call(
    pendingApi().POST('/processes/{processId}/milestones', {
      params: { path: { processId } },
      body,
    }),
  );
}

export function changeMilestone(milestoneId: string, version: number, body: MilestoneChange) {
  return call(
    pendingApi().PATCH('/milestones/{milestoneId}', {
      params: { path: { milestoneId }, header: ifVersion(version) },
      body,
    }),
  );
}

export async function removeMilestone({ id, version }: Milestone): Promise<void> {
  await call(
    pendingApi().DELETE('/milestones/{milestoneId}', {
      params: { path: { milestoneId: id }, header: ifVersion(version) },
    }),
  );
}

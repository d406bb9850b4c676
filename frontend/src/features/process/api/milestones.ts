import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { Milestone, MilestoneChange, NewMilestone } from '../../../api/models';

export type { NewMilestone, Milestone, MilestoneChange };

export const milestonesQuery = (processId: string) =>
  queryOptions({
    queryKey: ['processes', processId, 'milestones'],
    queryFn: async ({ signal }) =>
      (
        await call(
          api().GET('/processes/{processId}/milestones', {
            params: { path: { processId } },
            signal,
          }),
        )
      ).items,
  });

export function readMilestone(milestoneId: string) {
  return call(api().GET('/milestones/{milestoneId}', { params: { path: { milestoneId } } }));
}

export function addMilestone(processId: string, body: NewMilestone) {
  return call(
    api().POST('/processes/{processId}/milestones', {
      params: { path: { processId } },
      body,
    }),
  );
}

export function changeMilestone(milestoneId: string, version: number, body: MilestoneChange) {
  return call(
    api().PATCH('/milestones/{milestoneId}', {
      params: { path: { milestoneId }, header: ifVersion(version) },
      body,
    }),
  );
}

export async function removeMilestone({ id, version }: Milestone): Promise<void> {
  await call(
    api().DELETE('/milestones/{milestoneId}', {
      params: { path: { milestoneId: id }, header: ifVersion(version) },
    }),
  );
}

import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { components } from '../../../api/schema';

export type GroupStatus = components['schemas']['WorkingGroupStatus'];

export function changeWorkingGroupStatus(
  workingGroupId: string,
  version: number,
  status: GroupStatus,
  reason: string,
) {
  return call(
    api().POST('/working-groups/{workingGroupId}/status-changes', {
      params: { path: { workingGroupId }, header: ifVersion(version) },
      body: { status, ...(reason ? { reason } : {}) },
    }),
  );
}

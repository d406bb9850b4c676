import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { components } from '../../../api/schema';

export function changeWorkingGroup(
  workingGroupId: string,
  version: number,
  body: components['schemas']['WorkingGroupChange'],
) {
  return call(
    api().PATCH('/working-groups/{workingGroupId}', {
      params: { path: { workingGroupId }, header: ifVersion(version) },
      body,
    }),
  );
}

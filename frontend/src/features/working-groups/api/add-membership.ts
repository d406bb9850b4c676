import { api, call } from '../../../api/client';
import type { components } from '../../../api/schema';

export function addMembership(
  workingGroupId: string,
  body: components['schemas']['NewMembership'],
) {
  return call(
    api().POST('/working-groups/{workingGroupId}/memberships', {
      params: { path: { workingGroupId } },
      body,
    }),
  );
}

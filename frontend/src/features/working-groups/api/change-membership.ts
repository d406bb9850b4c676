import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { Membership, MembershipRole } from './list-memberships';

export function changeMembership({ id, version }: Membership, role: MembershipRole) {
  return call(
    api().PATCH('/memberships/{membershipId}', {
      params: { path: { membershipId: id }, header: ifVersion(version) },
      body: { role },
    }),
  );
}

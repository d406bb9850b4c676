import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { Membership } from './list-memberships';

/** Ends it on the given day; it stays in the record. */
export function endMembership({ id, version }: Membership, on: string, reason: string) {
  return call(
    api().POST('/memberships/{membershipId}/endings', {
      params: { path: { membershipId: id }, header: ifVersion(version) },
      body: { on, ...(reason ? { reason } : {}) },
    }),
  );
}

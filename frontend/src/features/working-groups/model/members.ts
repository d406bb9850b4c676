import type { Membership, MembershipRole } from '../api/list-memberships';

export const membershipRoles = [
  'MODERATOR',
  'CHAIR',
  'DEPUTY',
  'MINUTES',
  'MEMBER',
  'OBSERVER',
] as const satisfies readonly MembershipRole[];

/** Those who run the group first, then by name; former members apart, the latest first. */
export function arrangeMembers(all: readonly Membership[]): {
  present: Membership[];
  former: Membership[];
} {
  const rank = (membership: Membership) => membershipRoles.indexOf(membership.role);
  return {
    present: all
      .filter((membership) => membership.status !== 'ENDED')
      .sort((a, b) => rank(a) - rank(b) || a.personName.localeCompare(b.personName, 'de')),
    former: all
      .filter((membership) => membership.status === 'ENDED')
      .sort((a, b) => (b.to ?? '').localeCompare(a.to ?? '')),
  };
}

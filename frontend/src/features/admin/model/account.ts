import type { components } from '../../../api/schema';
import type { AccountStatus } from './account-status';

export type Account = components['schemas']['Account'];

export { accountStatuses, isAccountStatus } from './account-status';
export type { AccountStatus } from './account-status';

/** The steps that are possible from where an account stands, the friendly one first. */
export const decisionsFrom: Record<
  AccountStatus,
  readonly ('APPROVE' | 'REJECT' | 'SUSPEND' | 'REINSTATE')[]
> = {
  PENDING: ['APPROVE', 'REJECT'],
  APPROVED: ['SUSPEND'],
  REJECTED: ['APPROVE'],
  SUSPENDED: ['REINSTATE'],
};

/** Coarse roles that the coordination office gives; rights in a working group are no roles. */
export const coarseRoles = [
  'member',
  'council',
  'steering',
  'data-steward',
  'privacy-officer',
  'coordinator',
] as const;

export type CoarseRole = (typeof coarseRoles)[number];

export function knownRoles(roles: readonly string[]): CoarseRole[] {
  return coarseRoles.filter((role) => roles.includes(role));
}

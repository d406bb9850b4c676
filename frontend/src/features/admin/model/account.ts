import type { components } from '../../../api/schema';

export type Account = components['schemas']['Account'];
export type AccountStatus = components['schemas']['AccountStatus'];

export const accountStatuses = [
  'PENDING',
  'APPROVED',
  'REJECTED',
  'SUSPENDED',
] as const satisfies readonly AccountStatus[];

export function isAccountStatus(value: unknown): value is AccountStatus {
  return accountStatuses.includes(value as AccountStatus);
}

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

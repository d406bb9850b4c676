import type { components } from '../../../api/schema';

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

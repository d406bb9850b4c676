import { expect, it } from 'vitest';
import { accountStatuses, decisionsFrom, isAccountStatus, knownRoles } from './account';

it('offers a way on from every state', () => {
  for (const status of accountStatuses) expect(decisionsFrom[status].length).toBeGreaterThan(0);
  expect(decisionsFrom.PENDING).toEqual(['APPROVE', 'REJECT']);
});

it('keeps to the roles it can explain, in one order', () => {
  expect(knownRoles(['coordinator', 'offline_access', 'member'])).toEqual([
    'member',
    'coordinator',
  ]);
  expect(isAccountStatus('PENDING')).toBe(true);
  expect(isAccountStatus('NONE')).toBe(false);
});

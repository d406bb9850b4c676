import { expect, it } from 'vitest';
import type { Membership } from '../api/list-memberships';
import { arrangeMembers } from './members';

const membership = (personName: string, more: Partial<Membership> = {}): Membership => ({
  id: personName,
  version: 0,
  workingGroupId: 'g',
  personId: personName,
  personName,
  role: 'MEMBER',
  status: 'ACTIVE',
  from: '2026-01-01',
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  ...more,
});

it('puts those who run the group first and former members apart', () => {
  const { present, former } = arrangeMembers([
    membership('Ö'),
    membership('Z', { role: 'MODERATOR' }),
    membership('P'),
    membership('alt', { status: 'ENDED', to: '2026-02-01' }),
    membership('neuer', { status: 'ENDED', to: '2026-03-01' }),
  ]);
  expect(present.map((each) => each.personName)).toEqual(['Z', 'Ö', 'P']);
  expect(former.map((each) => each.personName)).toEqual(['neuer', 'alt']);
});

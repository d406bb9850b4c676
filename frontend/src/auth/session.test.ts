import { describe, expect, it, vi } from 'vitest';
import { safeReturn } from './oidc';
import { getSession, hasRole, shouldRestore, signedIn, signedOut, startSession } from './session';
import { rolesOf } from './token-roles';

const person = { subject: 's', displayName: 'Moderation', roles: ['member'] };

function tokenWith(claims: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(claims));
  const part = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return `h.${part}.s`;
}

describe('session', () => {
  it('begins and ends, and remembers only that there was one', () => {
    signedIn(person);
    expect(getSession()).toEqual({ ...person, status: 'signedIn' });
    expect(Object.entries(localStorage)).toEqual([['miteinander.wasSignedIn', '1']]);
    expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain('token');
    signedOut();
    expect(getSession().status).toBe('anonymous');
    expect(localStorage.length).toBe(0);
  });

  it('asks the provider after a reload only if there was a session, and not in a loop', () => {
    expect(shouldRestore()).toBe(false);
    signedIn(person);
    expect(shouldRestore(10_000)).toBe(true);
    sessionStorage.setItem('miteinander.restoreTried', '9000');
    expect(shouldRestore(10_000)).toBe(false);
    expect(shouldRestore(14_001)).toBe(true);
    signedOut();
  });

  it('asks again at once after it was answered: people reload twice in a row', () => {
    signedIn(person);
    sessionStorage.setItem('miteinander.restoreTried', '9000');
    signedIn(person);
    expect(shouldRestore(10_000)).toBe(true);
    signedOut();
  });

  it('renders at once for visitors', async () => {
    await expect(startSession()).resolves.toBe(true);
  });

  it('goes on without storage', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('blocked');
    });
    expect(shouldRestore()).toBe(false);
  });
});

describe('roles', () => {
  it('one of the wanted roles is enough, none wanted is enough for all', () => {
    const session = { ...person, status: 'signedIn' as const };
    expect(hasRole(session, [])).toBe(true);
    expect(hasRole(session, ['coordinator', 'member'])).toBe(true);
    expect(hasRole(session, ['coordinator'])).toBe(false);
  });

  it('come from the realm roles of the token', () => {
    const token = tokenWith({ name: 'Zoë ☂', realm_access: { roles: ['member', 7] } });
    expect(rolesOf(token)).toEqual(['member']);
    expect(rolesOf('broken')).toEqual([]);
    expect(rolesOf(tokenWith({}))).toEqual([]);
  });
});

describe('return after login', () => {
  it.each([
    [{ returnTo: '/measures?status=RUNNING' }, '/measures?status=RUNNING'],
    [{ returnTo: 'https://example.org' }, '/'],
    [{ returnTo: '//example.org' }, '/'],
    [{ returnTo: '/\\example.org' }, '/'],
    [{ returnTo: '/auth/callback?code=1' }, '/'],
    [undefined, '/'],
    [{ returnTo: 5 }, '/'],
  ])('%o → %s', (state, path) => {
    expect(safeReturn(state)).toBe(path);
  });
});

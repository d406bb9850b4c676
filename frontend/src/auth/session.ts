import { useSyncExternalStore } from 'react';
import { setTokenSource } from '../api/client';

/** Realm roles; rights inside a working group come from the API (see use-me.ts). */
export type Role =
  'coordinator' | 'steering' | 'council' | 'data-steward' | 'privacy-officer' | 'admin' | 'member';

export interface Session {
  status: 'anonymous' | 'signedIn';
  subject: string | undefined;
  displayName: string | undefined;
  roles: readonly string[];
}

export const anonymous: Session = {
  status: 'anonymous',
  subject: undefined,
  displayName: undefined,
  roles: [],
};

// The flag says only that this browser had a session; it is no secret and gives no access.
const flagKey = 'miteinander.wasSignedIn';
const triedKey = 'miteinander.restoreTried';

let session: Session = anonymous;
const listeners = new Set<() => void>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('miteinander.session');

function set(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function getSession(): Session {
  return session;
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, getSession);
}

export function hasRole(current: Session, roles: readonly Role[]): boolean {
  return roles.length === 0 || roles.some((role) => current.roles.includes(role));
}

/** Called by oidc.ts when tokens arrive. */
export function signedIn(next: Omit<Session, 'status'>): void {
  flag(true);
  set({ ...next, status: 'signedIn' });
}

/** The session ended: here, in another tab, or because the identity provider said so. */
export function signedOut({ tellOthers = false } = {}): void {
  flag(false);
  if (tellOthers) channel?.postMessage('signedOut');
  set(anonymous);
}

const loadOidc = () => import('./oidc');

export async function signIn(returnTo = location.pathname + location.search): Promise<void> {
  await (await loadOidc()).redirectToLogin(returnTo);
}

/** Proves once more who is sitting here, for what needs a fresh sign-in. */
export async function signInAgain(returnTo = location.pathname + location.search): Promise<void> {
  await (await loadOidc()).redirectToFreshLogin(returnTo);
}

export async function signOut(): Promise<void> {
  const { redirectToLogout } = await loadOidc();
  signedOut({ tellOthers: true });
  await redirectToLogout();
}

export const callbackPath = '/auth/callback';

/**
 * Runs once before the first render: finishes a login that returns from the identity provider,
 * or asks it silently (one redirect) whether an earlier session still lives.
 *
 * @returns false when the page is about to leave for the identity provider; render nothing then
 */
export async function startSession(): Promise<boolean> {
  channel?.addEventListener('message', () => {
    if (session.status === 'signedIn') void forgetHere();
  });
  setTokenSource({
    token: async () =>
      session.status === 'signedIn' ? (await loadOidc()).accessToken() : undefined,
    rejected: () => void forgetHere(),
  });
  if (location.pathname === callbackPath) {
    const returnTo = await (await loadOidc()).finishLogin();
    if (session.status === 'anonymous') flag(false);
    history.replaceState(null, '', returnTo);
    return true;
  }
  if (shouldRestore()) {
    sessionStorage.setItem(triedKey, String(Date.now()));
    try {
      await (
        await loadOidc()
      ).redirectSilently(location.pathname + location.search + location.hash);
      return false;
    } catch {
      // The identity provider cannot be reached; go on as a visitor and ask again later.
      return true;
    }
  }
  return true;
}

async function forgetHere(): Promise<void> {
  signedOut();
  await (await loadOidc()).forgetTokens();
}

/** At most one attempt in vain per five seconds, so that a broken provider cannot cause a loop. */
export function shouldRestore(now = Date.now()): boolean {
  try {
    if (localStorage.getItem(flagKey) !== '1') return false;
    const tried = Number(sessionStorage.getItem(triedKey) ?? 0);
    return now - tried > 5_000;
  } catch {
    return false;
  }
}

function flag(on: boolean): void {
  try {
    if (on) localStorage.setItem(flagKey, '1');
    else localStorage.removeItem(flagKey);
    sessionStorage.removeItem(triedKey);
  } catch {
    // Storage may be blocked; the session then ends with the page.
  }
}

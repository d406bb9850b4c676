// Loaded on demand: visitors never download this chunk.
import {
  ErrorResponse,
  InMemoryWebStorage,
  type User,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';
import { config } from '../config';
import { currentLanguage } from '../i18n/i18n';
import { callbackPath, signedIn, signedOut } from './session';
import { rolesOf } from './token-roles';

interface LoginState {
  returnTo: string;
}

let manager: UserManager | undefined;

function users(): UserManager {
  if (manager) return manager;
  const { issuer, clientId } = config();
  manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: location.origin + callbackPath,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope: 'openid',
    // Tokens live in memory only; the state survives the redirect.
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  });
  return manager;
}

export async function redirectToLogin(returnTo: string): Promise<void> {
  await users().signinRedirect({
    state: { returnTo } satisfies LoginState,
    ui_locales: currentLanguage(),
  });
}

export async function redirectToFreshLogin(returnTo: string): Promise<void> {
  await users().signinRedirect({
    state: { returnTo } satisfies LoginState,
    ui_locales: currentLanguage(),
    prompt: 'login',
    max_age: 0,
  });
}

export async function redirectSilently(returnTo: string): Promise<void> {
  await users().signinRedirect({ state: { returnTo } satisfies LoginState, prompt: 'none' });
}

export async function redirectToLogout(): Promise<void> {
  await users().signoutRedirect();
}

export async function forgetTokens(): Promise<void> {
  await users().removeUser();
}

/** Finishes the redirect; returns where the person wanted to go, always on this site. */
export async function finishLogin(): Promise<string> {
  try {
    const user = await users().signinRedirectCallback(location.href);
    adopt(user);
    return safeReturn(user.state);
  } catch (error) {
    // "login_required" is the normal answer to a silent question without a session.
    return error instanceof ErrorResponse ? safeReturn(error.state) : '/';
  }
}

function adopt(user: User): void {
  const { profile } = user;
  signedIn({
    subject: profile.sub,
    displayName: profile.name ?? profile.preferred_username,
    roles: rolesOf(user.access_token),
  });
}

/** Only a path of this site, never another address. */
export function safeReturn(state: unknown): string {
  const wanted =
    typeof state === 'object' && state !== null && 'returnTo' in state ? state.returnTo : '/';
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || /^\/[/\\]/.test(wanted)) return '/';
  return wanted.startsWith(callbackPath) ? '/' : wanted;
}

let renewal: Promise<string | undefined> | undefined;

/** A token that is valid for at least the next ten seconds. */
export async function accessToken(): Promise<string | undefined> {
  const user = await users().getUser();
  if (user && (user.expires_in ?? 0) > 10) return user.access_token;
  renewal ??= renew().finally(() => {
    renewal = undefined;
  });
  return renewal;
}

/** By refresh token; the lock keeps several tabs from using one token twice. */
async function renew(): Promise<string | undefined> {
  try {
    const user = await locked(() => users().signinSilent());
    if (!user) throw new Error('no session');
    adopt(user);
    return user.access_token;
  } catch (error) {
    // Unreachable is not signed out: only the provider's answer ends the session.
    if (error instanceof TypeError) return undefined;
    signedOut();
    await users().removeUser();
    return undefined;
  }
}

async function locked<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request('miteinander.renew', work) : work();
}

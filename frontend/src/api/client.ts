import createClient, { type Middleware } from 'openapi-fetch';
import { config } from '../config';
import { currentLanguage } from '../i18n/i18n';
import type { Versioned } from './etag';
import { problemFrom, problemOf, unreachable } from './problem';
import type { paths } from './schema';

/** Paths as written in the features: below the base, which config.json names. */
type ApiPaths = {
  [Path in keyof paths as Path extends `/api/v1${infer Rest}` ? Rest : never]: paths[Path];
};

/** Where the client gets access tokens; set by src/auth, so that api knows nothing of logins. */
export interface TokenSource {
  /** A valid token, refreshed if need be; undefined for visitors. */
  token: () => Promise<string | undefined>;
  /** The API refused the token. */
  rejected: () => void;
}

let tokens: TokenSource = { token: () => Promise.resolve(undefined), rejected: () => undefined };

export function setTokenSource(source: TokenSource): void {
  tokens = source;
}

const headers: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    const token = await tokens.token();
    if (token) request.headers.set('Authorization', `Bearer ${token}`);
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    }
    if (request.method === 'PATCH') {
      request.headers.set('Content-Type', 'application/merge-patch+json');
    }
    return request;
  },
  onResponse({ request, response }) {
    if (request.headers.has('Authorization') && isRejected(response)) tokens.rejected();
  },
  onError: ({ error }) => (isAbort(error) ? (error as Error) : unreachable(error)),
};

/** The token counts no longer. One that is only not fresh enough for this request still counts. */
function isRejected(response: Response): boolean {
  const challenge = response.headers.get('WWW-Authenticate');
  return response.status === 401 && !challenge?.includes('insufficient_user');
}

/** The reader moved on; by name, because DOMException is not an Error everywhere. */
export function isAbort(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError'
  );
}

function absoluteBase(): string {
  return new URL(config().apiBase, location.origin).href;
}

function create() {
  const client = createClient<ApiPaths>({
    baseUrl: absoluteBase(),
    // Looked up per call, so that tests can replace it.
    fetch: (request) => globalThis.fetch(request),
  });
  client.use(headers);
  return client;
}

let instance: ReturnType<typeof create> | undefined;

/** The typed client: `await call(api().GET('/measures/{id}', { params: { path: { id } } }))`. */
export function api(): ReturnType<typeof create> {
  instance ??= create();
  return instance;
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; everything else is thrown as ProblemError. */
export async function call<T>(answer: Promise<Answer<T>>): Promise<NonNullable<T>> {
  return (await callVersioned(answer)).data;
}

/** The same with the ETag, to send back as If-Match. */
export async function callVersioned<T>(
  answer: Promise<Answer<T>>,
): Promise<Versioned<NonNullable<T>>> {
  const { data, response } = await callAnswered(answer);
  return { data, etag: response.headers.get('ETag') ?? undefined };
}

/** The same with the whole answer, for those who need its status or a header. */
export async function callAnswered<T>(
  answer: Promise<Answer<T>>,
): Promise<{ data: NonNullable<T>; response: Response }> {
  const { data, error, response } = await answer;
  if (!response.ok) throw problemFrom(response, error);
  return { data: data as NonNullable<T>, response };
}

/**
 * A request outside the typed client (CSV download): same base, token, language and problems.
 *
 * @param path below the API base, e.g. "/indicators/…/import-template"
 */
export async function rawCall(path: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(absoluteBase() + path, init);
  if (!init.headers || !new Headers(init.headers).has('Accept-Language')) {
    request.headers.set('Accept-Language', currentLanguage());
  }
  const token = await tokens.token();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  let response: Response;
  try {
    response = await globalThis.fetch(request);
  } catch (error) {
    throw isAbort(error) ? error : unreachable(error);
  }
  if (token && isRejected(response)) tokens.rejected();
  if (!response.ok) throw await problemOf(response);
  return response;
}

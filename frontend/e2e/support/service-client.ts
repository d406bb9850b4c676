import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../src/api/schema';
import type { DemoUser } from './sign-in';
import { password, stack } from './stack';

/** Programs that the realm knows, each with its scopes and no role of a person. */
export type ServiceClient = 'miteinander-reader' | 'miteinander-importer';

/** A client as an integrator makes it: types from openapi.yaml, an access token, nothing else. */
export type ApiClient = Client<paths>;

/** The client of a visitor. */
export function visitor(): ApiClient {
  return createClient<paths>({ baseUrl: stack.site });
}

export async function service(clientId: ServiceClient): Promise<ApiClient> {
  return withToken(
    await token({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: `${clientId}-secret`,
    }),
  );
}

/** A person's own steps; only the demonstration hands out tokens for a name and a password. */
export async function person(username: DemoUser): Promise<ApiClient> {
  return withToken(
    await token({
      grant_type: 'password',
      client_id: 'miteinander-demo',
      username,
      password,
    }),
  );
}

function withToken(accessToken: string): ApiClient {
  return createClient<paths>({
    baseUrl: stack.site,
    headers: { Authorization: `Bearer ${accessToken}`, 'Accept-Language': 'de' },
  });
}

async function token(form: Record<string, string>): Promise<string> {
  const config = (await (await fetch(`${stack.site}/config.json`)).json()) as { issuer: string };
  const answer = await fetch(`${config.issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  if (!answer.ok) {
    throw new Error(`No token for ${form['client_id'] ?? ''}: ${await answer.text()}`);
  }
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** What must be there; says what was missing. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Missing: ${what}`);
  return value;
}

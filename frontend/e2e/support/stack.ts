import { readFileSync } from 'node:fs';

interface Stack {
  /** Address of the application. */
  site: string;
}

/** The addresses of a started stack (a file the launcher writes), else E2E_BASE_URL. */
function find(): Stack {
  const file = process.env['MITEINANDER_STACK'];
  if (file) return JSON.parse(readFileSync(file, 'utf8')) as Stack;
  return { site: process.env['E2E_BASE_URL'] ?? 'http://localhost:8088' };
}

export const stack = find();

/** Only the public pages can be tested: dist/ is served without backend and Keycloak. */
export const publicOnly = process.env['E2E_PUBLIC_ONLY'] === '1';

export const password = process.env['E2E_PASSWORD'] ?? 'miteinander-demo';

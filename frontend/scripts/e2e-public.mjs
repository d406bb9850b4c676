// The public part of the browser tests against dist/, without backend and Keycloak.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startServer } from './serve-dist.mjs';

const server = await startServer({ port: 0, api: 'http://127.0.0.1:9' });
const playwright = fileURLToPath(
  new URL('../node_modules/@playwright/test/cli.js', import.meta.url),
);
const run = spawn(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    E2E_BASE_URL: `http://127.0.0.1:${server.address().port}`,
    E2E_PUBLIC_ONLY: '1',
  },
});
run.on('exit', (code) => {
  server.close();
  process.exit(code ?? 1);
});

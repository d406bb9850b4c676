import { setupServer } from 'msw/node';
import { createOpenApiHttp } from 'openapi-msw';
import type { paths } from '../api/schema';

/** Typed from the contract: a fixture that does not fit it does not compile. */
export const http = createOpenApiHttp<paths>({ baseUrl: 'http://localhost:3000' });

/** Unhandled requests fail the test; add handlers with `server.use(http.get(…))`. */
export const server = setupServer();

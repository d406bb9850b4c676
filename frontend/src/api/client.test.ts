import { HttpResponse } from 'msw';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startI18n } from '../i18n/i18n';
import { http, server } from '../testing/server';
import { api, call, callVersioned, rawCall, setTokenSource } from './client';
import { ProblemError } from './problem';

const page = { slug: 'imprint', title: {}, body: {} };
const readPage = () => api().GET('/pages/{slug}', { params: { path: { slug: 'imprint' } } });
const message = { kind: 'OTHER', message: 'Hallo' } as const;
const rejected = vi.fn();

function signedInWith(token: string | undefined) {
  setTokenSource({ token: () => Promise.resolve(token), rejected });
}

beforeAll(async () => {
  await startI18n('de');
});
afterEach(() => signedInWith(undefined));

describe('request', () => {
  it('carries language and token', async () => {
    signedInWith('abc');
    let seen: Headers | undefined;
    server.use(
      http.untyped.get('/api/v1/pages/imprint', ({ request }) => {
        seen = request.headers;
        return HttpResponse.json(page);
      }),
    );
    await call(readPage());
    expect(seen?.get('Accept-Language')).toBe('de');
    expect(seen?.get('Authorization')).toBe('Bearer abc');
    expect(seen?.has('Idempotency-Key')).toBe(false);
  });

  it('has no token for visitors, and a new key for each POST unless one is given', async () => {
    const seen: Headers[] = [];
    server.use(
      http.untyped.post('/api/v1/feedback', ({ request }) => {
        seen.push(request.headers);
        return new HttpResponse(null, { status: 201 });
      }),
    );
    await call(api().POST('/feedback', { body: message }));
    await call(api().POST('/feedback', { body: message }));
    await call(api().POST('/feedback', { body: message, headers: { 'Idempotency-Key': 'mine' } }));
    expect(seen[0]?.has('Authorization')).toBe(false);
    const keys = seen.map((headers) => headers.get('Idempotency-Key'));
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe('mine');
  });
});

describe('answer', () => {
  it('gives the body and the ETag', async () => {
    server.use(
      http.untyped.get('/api/v1/pages/imprint', () =>
        HttpResponse.json(page, { headers: { ETag: '"7"' } }),
      ),
    );
    await expect(callVersioned(readPage())).resolves.toEqual({ data: page, etag: '"7"' });
  });

  it.each([401, 403, 404, 412, 422, 503])('%i becomes a ProblemError', async (status) => {
    signedInWith('abc');
    rejected.mockClear();
    server.use(
      http.untyped.get('/api/v1/pages/imprint', () =>
        HttpResponse.json(
          { type: '/problems/x', title: 'X', status, detail: 'Darum.' },
          { status, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    await expect(call(readPage())).rejects.toMatchObject({
      name: 'ProblemError',
      message: 'Darum.',
      problem: { status, type: '/problems/x' },
    });
    expect(rejected).toHaveBeenCalledTimes(status === 401 ? 1 : 0);
  });

  it('that only asks for a fresh sign-in leaves the session alone', async () => {
    signedInWith('abc');
    rejected.mockClear();
    server.use(
      http.untyped.get('/api/v1/pages/imprint', () =>
        HttpResponse.json(
          { type: 'https://miteinander.example/problems/sign-in-again', title: 'X', status: 401 },
          {
            status: 401,
            headers: {
              'Content-Type': 'application/problem+json',
              'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", max_age=300',
            },
          },
        ),
      ),
    );
    const failure = await call(readPage()).catch((error: unknown) => error);
    expect((failure as ProblemError).problem.type).toMatch(/sign-in-again$/);
    expect(rejected).not.toHaveBeenCalled();
  });

  it('is unreachable when none comes', async () => {
    server.use(http.untyped.get('/api/v1/pages/imprint', () => HttpResponse.error()));
    const failure = await call(readPage()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ProblemError);
    expect((failure as ProblemError).isUnreachable).toBe(true);
  });

  it('is left alone when the reader has moved on', async () => {
    server.use(http.untyped.get('/api/v1/pages/imprint', () => HttpResponse.json(page)));
    const stop = new AbortController();
    stop.abort();
    const reading = api().GET('/pages/{slug}', {
      params: { path: { slug: 'imprint' } },
      signal: stop.signal,
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('rawCall', () => {
  it('sends other formats with the same headers and throws problems', async () => {
    signedInWith('abc');
    const seen: string[] = [];
    server.use(
      http.untyped.post('/api/v1/observation-imports', async ({ request }) => {
        seen.push(await request.text(), request.headers.get('Authorization') ?? '');
        return HttpResponse.json({ title: 'X' }, { status: 422 });
      }),
    );
    const sending = rawCall('/observation-imports?dryRun=true', {
      method: 'POST',
      body: 'period;value',
      headers: { 'Content-Type': 'text/csv' },
    });
    await expect(sending).rejects.toMatchObject({ problem: { status: 422 } });
    expect(seen).toEqual(['period;value', 'Bearer abc']);
  });

  it('is unreachable when no answer comes', async () => {
    server.use(http.untyped.get('/api/v1/x', () => HttpResponse.error()));
    await expect(rawCall('/x')).rejects.toMatchObject({ problem: { status: 0 } });
  });
});

import { describe, expect, it } from 'vitest';
import { asProblem, pointerToPath, problemFrom, ProblemError, unreachable } from './problem';

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, statusText: 'Status text', headers });

describe('problemFrom', () => {
  it('keeps what the API says', () => {
    const error = problemFrom(answer(422), {
      type: '/problems/invalid',
      title: 'Ungültig',
      status: 422,
      errors: [{ pointer: '/name', detail: 'fehlt' }],
    });
    expect(error.problem.type).toBe('/problems/invalid');
    expect(error.problem.errors).toHaveLength(1);
  });

  it('makes a problem of an answer without one', () => {
    expect(problemFrom(answer(502), '<html>').problem).toEqual({
      type: 'about:blank',
      title: 'Status text',
      status: 502,
    });
  });

  it('reads how long to wait', () => {
    expect(problemFrom(answer(503, { 'Retry-After': '7' }), undefined).retryAfter).toBe(7);
    expect(
      problemFrom(answer(503, { 'Retry-After': 'Mon' }), undefined).retryAfter,
    ).toBeUndefined();
  });

  it.each([
    [412, true],
    [428, true],
    [409, false],
  ])('%i is stale: %s', (status, stale) => {
    expect(problemFrom(answer(status), undefined).isStale).toBe(stale);
  });
});

describe('asProblem', () => {
  it('passes problems on and wraps everything else', () => {
    expect(asProblem(unreachable(new TypeError('offline'))).status).toBe(0);
    expect(asProblem(new Error('bug'))).toMatchObject({ title: 'bug', status: -1 });
    expect(asProblem('text').title).toBe('text');
    expect(new ProblemError({ type: 'x', title: 'T', status: 400, detail: 'D' }).message).toBe('D');
  });
});

describe('pointerToPath', () => {
  it.each([
    ['/name/de/text', 'name.de.text'],
    ['#/goals/0/id', 'goals.0.id'],
    ['/a~1b/c~0d', 'a/b.c~d'],
    ['/', ''],
  ])('%s → %s', (pointer, path) => {
    expect(pointerToPath(pointer)).toBe(path);
  });
});

import { expect, it } from 'vitest';
import { ProblemError, unreachable } from './problem';
import { createQueryClient, isTransient } from './query-client';

const problem = (status: number, retryAfter?: number) =>
  new ProblemError({ type: 'x', title: 'x', status }, retryAfter);

it.each([
  [unreachable(new TypeError('offline')), true],
  [problem(429), true],
  [problem(503), true],
  [problem(500), false],
  [problem(404), false],
  [new Error('bug'), false],
])('%o is worth another try: %s', (error, expected) => {
  expect(isTransient(error)).toBe(expected);
});

it('waits as long as the server asks, at most ten seconds', () => {
  const delay = createQueryClient().getDefaultOptions().queries?.retryDelay;
  if (typeof delay !== 'function') throw new Error('no delay');
  expect(delay(0, problem(503, 3))).toBe(3_000);
  expect(delay(0, problem(503, 600))).toBe(10_000);
  expect(delay(1, problem(503))).toBe(1_000);
});

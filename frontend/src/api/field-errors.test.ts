import { expect, it, vi } from 'vitest';
import { applyFieldErrors } from './field-errors';
import { ProblemError } from './problem';

interface Values {
  title: { de: string };
  due: string;
}

const error = new ProblemError({
  type: 'x',
  title: 'x',
  status: 400,
  errors: [
    { pointer: '/title/de/text', detail: 'zu lang' },
    { pointer: '/due', detail: 'liegt vor dem Beginn' },
    { pointer: '/other', detail: 'unbekannt' },
    { detail: 'im Ganzen' },
  ],
});

it('writes faults to their fields, focuses the first and returns the rest', () => {
  const setError = vi.fn();
  const rest = applyFieldErrors<Values>(error, ['title.de', 'due'], setError, (path) =>
    path.replace(/\.text$/, ''),
  );
  expect(setError.mock.calls).toEqual([
    ['title.de', { type: 'server', message: 'zu lang' }, { shouldFocus: true }],
    ['due', { type: 'server', message: 'liegt vor dem Beginn' }, { shouldFocus: false }],
  ]);
  expect(rest.map((fault) => fault.detail)).toEqual(['unbekannt', 'im Ganzen']);
});

it('has nothing to write for other errors', () => {
  expect(applyFieldErrors<Values>(new Error('x'), ['due'], vi.fn())).toEqual([]);
});

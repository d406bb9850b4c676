import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

/** Worth another try: no answer, too many requests, server trouble. Never a refusal. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  return error.isUnreachable || error.status === 429 || error.status >= 502;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && isTransient(error),
        retryDelay: (attempt, error) =>
          error instanceof ProblemError && error.retryAfter !== undefined
            ? Math.min(error.retryAfter, 10) * 1000
            : 500 * 2 ** attempt,
      },
      mutations: { retry: false },
    },
  });
}

import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, call, rawCall } from '../../../api/client';
import { pages } from '../../../api/paging';
import { known } from './list-indicators';
import type { ImportReport, Job } from './types';

export type DecimalMark = 'COMMA' | 'POINT';

export interface ImportOptions {
  dryRun: boolean;
  /** Leave faulty rows out instead of importing nothing. */
  skipFaulty: boolean;
  decimal: DecimalMark | undefined;
  /** The same for every attempt at one import, so that a retry cannot import twice. */
  key: string;
}

/** A small file is reported at once, a large one becomes a job. */
export type ImportAnswer = { report: ImportReport } | { job: string };

export async function sendImport(
  file: Blob,
  { dryRun, skipFaulty, decimal, key }: ImportOptions,
  signal?: AbortSignal,
): Promise<ImportAnswer> {
  const query = new URLSearchParams({
    dryRun: String(dryRun),
    onError: skipFaulty ? 'skip' : 'abort',
    ...(decimal ? { decimal } : {}),
  });
  const response = await rawCall(`/observation-imports?${query.toString()}`, {
    method: 'POST',
    body: file,
    headers: { 'Content-Type': 'text/csv', 'Idempotency-Key': key },
    ...(signal ? { signal } : {}),
  });
  if (response.status === 202) {
    const job = response.headers.get('Location')?.split('/').at(-1) ?? '';
    return { job };
  }
  return { report: (await response.json()) as ImportReport };
}

export function readJob(jobId: string, signal: AbortSignal): Promise<Job> {
  return call(api().GET('/jobs/{jobId}', { params: { path: { jobId } }, signal }));
}

export const importsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['observation-imports'],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/observation-imports', {
          params: { query: { limit: 20, ...known({ cursor: pageParam }) } },
          signal,
        }),
      ),
    ...pages,
  });

import { infiniteQueryOptions } from '@tanstack/react-query';
import { rawCall } from '../../../api/client';
import { pages } from '../../../api/paging';
import { getJson } from './get-json';
import type { ImportReport, ImportSummary, Job, PageOf } from './types';

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
  return getJson(`/jobs/${jobId}`, signal);
}

export const importsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['observation-imports'],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        limit: '20',
        ...(pageParam ? { cursor: pageParam } : {}),
      });
      return getJson<PageOf<ImportSummary>>(`/observation-imports?${query.toString()}`, signal);
    },
    ...pages,
  });

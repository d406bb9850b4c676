import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, call, callAnswered } from '../../../api/client';
import { pages } from '../../../api/paging';
import type { operations } from '../../../api/schema';
import type { ImportJob, ImportReport } from './types';

type ImportQuery = NonNullable<operations['createObservationImport']['parameters']['query']>;
export type DecimalMark = NonNullable<ImportQuery['decimal']>;

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
  const query: ImportQuery = {
    dryRun,
    onError: skipFaulty ? 'skip' : 'abort',
    ...(decimal ? { decimal } : {}),
  };
  const { data, response } = await callAnswered(
    api().POST('/observation-imports', {
      params: { query, header: { 'Idempotency-Key': key } },
      headers: { 'Content-Type': 'text/csv' },
      // A file goes out as it is; the contract knows only text.
      body: file as unknown as string,
      bodySerializer: (body) => body,
      ...(signal ? { signal } : {}),
    }),
  );
  if (response.status === 202) {
    const job = response.headers.get('Location')?.split('/').at(-1) ?? '';
    return { job };
  }
  return { report: data as ImportReport };
}

export async function readJob(jobId: string, signal: AbortSignal): Promise<ImportJob> {
  const job = await call(api().GET('/jobs/{jobId}', { params: { path: { jobId } }, signal }));
  return job as ImportJob;
}

export const importsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['observation-imports'],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/observation-imports', {
          params: { query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    ...pages,
  });

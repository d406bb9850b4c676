import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, call, callAnswered, callVersioned } from '../../../api/client';
import { ifMatch, type Versioned } from '../../../api/etag';
import { pages } from '../../../api/paging';
import type { operations } from '../../../api/schema';
import { contentTypeOf } from '../model/import-format';
import type { ReplaceScope } from '../model/import-machine';
import type { ImportJob, ImportMapping, ImportReport } from './types';

type ImportQuery = NonNullable<operations['createObservationImport']['parameters']['query']>;
export type DecimalMark = NonNullable<ImportQuery['decimal']>;

export interface ImportOptions {
  dryRun: boolean;
  /** Leave faulty rows out instead of importing nothing. */
  skipFaulty: boolean;
  decimal: DecimalMark | undefined;
  /** Tells the format by its ending. */
  fileName: string;
  mapping: ImportMapping | undefined;
  /** Source of rows that name none. */
  sourceId: string | undefined;
  /** Replaces what stands within it, instead of adding and changing. */
  scope: ReplaceScope | undefined;
  /** The same for every attempt at one import, so that a retry cannot import twice. */
  key: string;
}

/** A small file is reported at once, a large one becomes a job. */
type ImportAnswer = { report: ImportReport } | { job: string };

async function sendImport(
  file: Blob,
  { dryRun, skipFaulty, decimal, fileName, mapping, sourceId, scope, key }: ImportOptions,
  signal?: AbortSignal,
): Promise<ImportAnswer> {
  const query: ImportQuery = {
    dryRun,
    onError: skipFaulty ? 'skip' : 'abort',
    ...(decimal ? { decimal } : {}),
    ...(mapping ? { mapping: JSON.stringify(mapping) } : {}),
    ...(sourceId ? { sourceId } : {}),
    ...(scope ? replacing(scope) : {}),
  };
  const { data, response } = await callAnswered(
    api().POST('/observation-imports', {
      params: { query, header: { 'Idempotency-Key': key } },
      headers: { 'Content-Type': contentTypeOf(fileName) },
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

function replacing({ indicators, areas, from, to }: ReplaceScope): ImportQuery {
  return {
    mode: 'replace',
    scopeIndicator: indicators.join(','),
    ...(areas.length > 0 ? { scopeArea: areas.join(',') } : {}),
    ...(from ? { scopeFrom: from } : {}),
    ...(to ? { scopeTo: to } : {}),
  };
}

async function readJob(jobId: string, signal?: AbortSignal): Promise<ImportJob> {
  const job = await call(
    api().GET('/jobs/{jobId}', { params: { path: { jobId } }, ...(signal ? { signal } : {}) }),
  );
  return job as ImportJob;
}

const pause = 800;

/** Sends a file and waits for its report, however long the work takes. */
export async function runImport(
  file: Blob,
  options: ImportOptions,
  signal?: AbortSignal,
  onProgress?: (progress: ImportJob['progress']) => void,
): Promise<ImportReport> {
  const answer = await sendImport(file, options, signal);
  if ('report' in answer) return answer.report;
  for (;;) {
    const job = await readJob(answer.job, signal);
    onProgress?.(job.progress);
    if (job.state === 'DONE' && job.result) return job.result;
    if (job.state === 'FAILED' || job.state === 'CANCELLED') {
      throw new Error(job.problem?.detail ?? job.problem?.title ?? job.state);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Takes an import back; the answer is an import of its own. */
export function undoImport(importId: string): Promise<ImportReport> {
  return call(
    api().POST('/observation-imports/{importId}/undos', { params: { path: { importId } } }),
  );
}

/** How the files of a source are read, with the version that a change must name. */
export function readMapping(sourceId: string): Promise<Versioned<ImportMapping>> {
  return callVersioned(
    api().GET('/sources/{sourceId}/import-mapping', { params: { path: { sourceId } } }),
  );
}

export async function keepMapping(sourceId: string, mapping: ImportMapping): Promise<void> {
  const { etag } = await readMapping(sourceId);
  await call(
    api().PUT('/sources/{sourceId}/import-mapping', {
      params: { path: { sourceId }, header: ifMatch(etag ?? '"0"') },
      body: mapping,
    }),
  );
}

export const importsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['indicators', 'imports'],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/observation-imports', {
          params: { query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    ...pages,
  });

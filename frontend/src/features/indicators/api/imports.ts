import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, call, rawCall } from '../../../api/client';
import { ifMatch } from '../../../api/etag';
import { pages } from '../../../api/paging';
import { contentTypeOf } from '../model/import-format';
import { getJson } from './get-json';
import type { ImportMapping, ImportReport, ImportSummary, Job, PageOf } from './types';

export type DecimalMark = 'COMMA' | 'POINT';

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
  /** The same for every attempt at one import, so that a retry cannot import twice. */
  key: string;
}

/** A small file is reported at once, a large one becomes a job. */
export type ImportAnswer = { report: ImportReport } | { job: string };

export async function sendImport(
  file: Blob,
  { dryRun, skipFaulty, decimal, fileName, mapping, sourceId, key }: ImportOptions,
  signal?: AbortSignal,
): Promise<ImportAnswer> {
  const query = new URLSearchParams({
    dryRun: String(dryRun),
    onError: skipFaulty ? 'skip' : 'abort',
    ...(decimal ? { decimal: decimal.toLowerCase() } : {}),
    ...(mapping ? { mapping: JSON.stringify(mapping) } : {}),
    ...(sourceId ? { sourceId } : {}),
  });
  const response = await rawCall(`/observation-imports?${query.toString()}`, {
    method: 'POST',
    body: file,
    headers: { 'Content-Type': contentTypeOf(fileName), 'Idempotency-Key': key },
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

/** Takes an import back; the answer is an import of its own. */
export async function undoImport(importId: string): Promise<ImportReport> {
  const response = await rawCall(`/observation-imports/${importId}/undos`, {
    method: 'POST',
    headers: { 'Idempotency-Key': crypto.randomUUID() },
  });
  return (await response.json()) as ImportReport;
}

/** How the files of a source are read, with the version that a change must name. */
export async function readMapping(
  sourceId: string,
): Promise<{ mapping: ImportMapping; etag: string }> {
  const response = await rawCall(`/sources/${sourceId}/import-mapping`, {});
  return {
    mapping: (await response.json()) as ImportMapping,
    etag: response.headers.get('ETag') ?? '"0"',
  };
}

export async function keepMapping(sourceId: string, mapping: ImportMapping): Promise<void> {
  const { etag } = await readMapping(sourceId);
  await call(
    api().PUT('/sources/{sourceId}/import-mapping', {
      params: { path: { sourceId }, header: ifMatch(etag) },
      body: mapping,
    }),
  );
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

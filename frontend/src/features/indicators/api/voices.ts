import { queryOptions } from '@tanstack/react-query';
import { api, call, callVersioned } from '../../../api/client';
import type { NewVoice } from './types';

export const voicesQuery = (seriesId: string, language: string, subject: string | undefined) =>
  queryOptions({
    queryKey: ['indicators', 'voices', seriesId, language, subject],
    queryFn: ({ signal }) =>
      call(api().GET('/series/{seriesId}/testimonies', { params: { path: { seriesId } }, signal })),
  });

export async function addVoice(seriesId: string, body: NewVoice): Promise<void> {
  await call(
    api().POST('/series/{seriesId}/testimonies', { params: { path: { seriesId } }, body }),
  );
}

export async function withdrawVoice(testimonyId: string): Promise<void> {
  await callVersioned(
    api().POST('/testimonies/{testimonyId}/withdrawals', { params: { path: { testimonyId } } }),
  );
}

export async function hideVoice(testimonyId: string, reason: string): Promise<void> {
  await callVersioned(
    api().POST('/testimonies/{testimonyId}/hidings', {
      params: { path: { testimonyId } },
      body: { reason },
    }),
  );
}

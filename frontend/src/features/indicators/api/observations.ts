import { api, call } from '../../../api/client';
import { ifMatch } from '../../../api/etag';
import type { NewObservation, Observation, ObservationChange } from './types';
import { etagOf } from './save-indicator';

export function addObservation(seriesId: string, body: NewObservation): Promise<Observation> {
  return call(
    api().POST('/series/{seriesId}/observations', { params: { path: { seriesId } }, body }),
  );
}

/** @param revision the one that was read; the API refuses when there is a newer one */
export function correctObservation(
  observationId: string,
  revision: number,
  body: ObservationChange,
): Promise<Observation> {
  return call(
    api().PATCH('/observations/{observationId}', {
      params: { path: { observationId }, header: ifMatch(etagOf(revision)) },
      body,
    }),
  );
}

export async function withdrawObservation(
  observationId: string,
  revision: number,
  reason: string,
): Promise<void> {
  await call(
    api().POST('/observations/{observationId}/withdrawals', {
      params: { path: { observationId }, header: ifMatch(etagOf(revision)) },
      body: { reason },
    }),
  );
}

import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { components } from '../../../api/schema';

export type ContactPoint = components['schemas']['ContactPoint'];
export type NewContactPoint = components['schemas']['NewContactPoint'];
export type Purpose = components['schemas']['NewUseBasis']['purpose'];

export const contactPointsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['persons', personId, 'contact-points'],
    queryFn: ({ signal }) =>
      call(
        api().GET('/persons/{personId}/contact-points', { params: { path: { personId } }, signal }),
      ),
  });

export function addContactPoint(personId: string, body: NewContactPoint) {
  return call(
    api().POST('/persons/{personId}/contact-points', { params: { path: { personId } }, body }),
  );
}

export async function removeContactPoint(personId: string, { id, version }: ContactPoint) {
  await call(
    api().DELETE('/persons/{personId}/contact-points/{contactPointId}', {
      params: { path: { personId, contactPointId: id }, header: ifVersion(version) },
    }),
  );
}

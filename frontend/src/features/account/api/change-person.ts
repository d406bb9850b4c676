import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { components } from '../../../api/schema';

export type PersonChange = components['schemas']['PersonChange'];

export function changePerson(personId: string, version: number, body: PersonChange) {
  return call(
    api().PATCH('/persons/{personId}', {
      params: { path: { personId }, header: ifVersion(version) },
      body,
    }),
  );
}

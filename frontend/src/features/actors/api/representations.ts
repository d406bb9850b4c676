import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { readAll } from '../../../api/paging';
import type { components } from '../../../api/schema';

export type Representation = components['schemas']['Representation'];
export type NewRepresentation = components['schemas']['NewRepresentation'];

/** Who acts for an organisation, as far as the reader may know. */
export const representationsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['organisations', 'one', organisationId, 'representations'],
    queryFn: ({ signal }) =>
      readAll<Representation>((cursor) =>
        call(
          api().GET('/organisations/{organisationId}/representations', {
            params: {
              path: { organisationId },
              query: { limit: 200, ...(cursor ? { cursor } : {}) },
            },
            signal,
          }),
        ),
      ),
  });

export function addRepresentation(organisationId: string, body: NewRepresentation) {
  return call(
    api().POST('/organisations/{organisationId}/representations', {
      params: { path: { organisationId } },
      body,
    }),
  );
}

export function endRepresentation({ id, version }: Representation) {
  return call(
    api().POST('/representations/{representationId}/endings', {
      params: { path: { representationId: id }, header: ifVersion(version) },
    }),
  );
}

import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { components } from '../../../api/schema';

export type ContactPoint = components['schemas']['ContactPoint'];
export type NewContactPoint = components['schemas']['NewContactPoint'];
export type UseBasis = components['schemas']['UseBasis'];

/** Reading is recorded: ask for it only when the reader has said so, and never in advance. */
export const contactsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['persons', personId, 'contact-points'],
    queryFn: ({ signal }) =>
      call(
        api().GET('/persons/{personId}/contact-points', { params: { path: { personId } }, signal }),
      ),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export function addContact(personId: string, body: NewContactPoint) {
  return call(
    api().POST('/persons/{personId}/contact-points', { params: { path: { personId } }, body }),
  );
}

export async function removeContact(personId: string, contact: ContactPoint): Promise<void> {
  await call(
    api().DELETE('/persons/{personId}/contact-points/{contactPointId}', {
      params: {
        path: { personId, contactPointId: contact.id },
        header: ifVersion(contact.version),
      },
    }),
  );
}

export function withdrawBasis(personId: string, useBasisId: string) {
  return call(
    api().POST('/persons/{personId}/use-basis-withdrawals/{useBasisId}', {
      params: { path: { personId, useBasisId } },
    }),
  );
}

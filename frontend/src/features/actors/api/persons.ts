import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { pages } from '../../../api/paging';
import type { components } from '../../../api/schema';

export type Person = components['schemas']['Person'];
export type NewPerson = components['schemas']['NewPerson'];

export const personsQuery = (words: string) =>
  infiniteQueryOptions({
    queryKey: ['persons', 'list', words],
    queryFn: ({ pageParam, signal }) =>
      call(
        api().GET('/persons', {
          params: {
            query: { ...(words ? { q: words } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
          },
          signal,
        }),
      ),
    ...pages,
  });

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['persons', personId],
    queryFn: ({ signal }) =>
      call(api().GET('/persons/{personId}', { params: { path: { personId } }, signal })),
  });

export function createPerson(body: NewPerson): Promise<Person> {
  return call(api().POST('/persons', { body }));
}

export function changePerson(personId: string, version: number, body: NewPerson): Promise<Person> {
  return call(
    api().PATCH('/persons/{personId}', {
      params: { path: { personId }, header: ifVersion(version) },
      body: { ...body, neverDisclose: body.neverDisclose ?? false },
    }),
  );
}

/** Removes name and contacts for good. */
export function erasePerson({ id, version }: Person): Promise<Person> {
  return call(
    api().POST('/persons/{personId}/erasures', {
      params: { path: { personId: id }, header: ifVersion(version) },
    }),
  );
}

import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, call } from '../api/client';
import type { components } from '../api/schema';
import { useSession } from './session';

export type Me = components['schemas']['Me'];

export const meQuery = (subject: string | undefined) =>
  queryOptions({
    queryKey: ['me', subject],
    queryFn: ({ signal }) => call(api().GET('/me', { signal })),
    enabled: subject !== undefined,
    staleTime: 60_000,
  });

/** Who is signed in as the API sees it: account state, permissions, memberships. */
export function useMe(): Me | undefined {
  const { subject } = useSession();
  return useQuery(meQuery(subject)).data;
}

/** A coarse permission such as "accounts:decide"; the API decides, this only shows or hides. */
export function useCan(permission: string): boolean {
  return useMe()?.permissions.includes(permission) ?? false;
}

/** Membership of the signed-in person in one working group, if any. */
export function useMembership(workingGroupId: string | undefined) {
  return useMe()?.memberships.find((m) => m.workingGroupId === workingGroupId);
}

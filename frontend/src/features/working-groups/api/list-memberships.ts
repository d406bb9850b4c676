import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { readAll } from '../../../api/paging';
import type { components } from '../../../api/schema';

export type Membership = components['schemas']['Membership'];
export type MembershipRole = components['schemas']['MembershipRole'];

/** Present and former members, by name. */
export const membershipsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['working-groups', workingGroupId, 'memberships'],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        call(
          api().GET('/working-groups/{workingGroupId}/memberships', {
            params: {
              path: { workingGroupId },
              query: { limit: 200, ...(cursor ? { cursor } : {}) },
            },
            signal,
          }),
        ),
      ),
  });

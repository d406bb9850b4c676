import { queryOptions } from '@tanstack/react-query';
import { api, call, callVersioned } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { known } from './list-indicators';
import type { GroupGap, NewGroupGap } from './types';

/** Gaps between two groups of an indicator, each a series of its own with intervals. */
export const groupGapsQuery = (indicatorId: string, language: string, asOf?: string) =>
  queryOptions({
    queryKey: ['indicators', 'group-gaps', indicatorId, language, asOf],
    queryFn: ({ signal }) =>
      call(
        api().GET('/indicators/{indicatorId}/group-gaps', {
          params: { path: { indicatorId }, query: known({ asOf }) },
          signal,
        }),
      ),
  });

export function createGroupGap(indicatorId: string, body: NewGroupGap): Promise<GroupGap> {
  return call(
    api().POST('/indicators/{indicatorId}/group-gaps', { params: { path: { indicatorId } }, body }),
  );
}

export async function removeGroupGap({ id, version }: GroupGap): Promise<void> {
  await callVersioned(
    api().DELETE('/group-gaps/{groupGapId}', {
      params: { path: { groupGapId: id }, header: ifVersion(version) },
    }),
  );
}

/** What was kept of the verdicts on a gap, the latest first. */
export const gapVerdictsQuery = (groupGapId: string) =>
  queryOptions({
    queryKey: ['indicators', 'gap-verdicts', groupGapId],
    queryFn: ({ signal }) =>
      call(
        api().GET('/group-gaps/{groupGapId}/verdicts', {
          params: { path: { groupGapId } },
          signal,
        }),
      ),
  });

export async function keepGapVerdict(groupGapId: string, occasion: string): Promise<void> {
  await call(
    api().POST('/group-gaps/{groupGapId}/verdicts', {
      params: { path: { groupGapId } },
      body: { occasion },
    }),
  );
}

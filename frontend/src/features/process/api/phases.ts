import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { NewPhase, Phase, PhaseChange } from '../../../api/models';

export type { NewPhase, Phase, PhaseChange };

export const phasesQuery = (processId: string) =>
  queryOptions({
    queryKey: ['processes', processId, 'phases'],
    queryFn: async ({ signal }) =>
      (
        await call(
          api().GET('/processes/{processId}/phases', {
            params: { path: { processId } },
            signal,
          }),
        )
      ).items,
  });

export function readPhase(phaseId: string) {
  return call(api().GET('/phases/{phaseId}', { params: { path: { phaseId } } }));
}

export function addPhase(processId: string, body: NewPhase) {
  return call(
    api().POST('/processes/{processId}/phases', { params: { path: { processId } }, body }),
  );
}

export function changePhase(phaseId: string, version: number, body: PhaseChange) {
  return call(
    api().PATCH('/phases/{phaseId}', {
      params: { path: { phaseId }, header: ifVersion(version) },
      body,
    }),
  );
}

export async function removePhase({ id, version }: Phase): Promise<void> {
  await call(
    api().DELETE('/phases/{phaseId}', {
      params: { path: { phaseId: id }, header: ifVersion(version) },
    }),
  );
}

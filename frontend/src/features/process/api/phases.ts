import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { type NewPhase, pendingApi, type Phase, type PhaseChange } from '../../../api/pending';

export type { NewPhase, Phase, PhaseChange };

export const phasesQuery = (processId: string) =>
  queryOptions({
    queryKey: ['processes', processId, 'phases'],
    queryFn: async ({ signal }) =>
      (
        await call(
          pendingApi().GET('/processes/{processId}/phases', {
            params: { path: { processId } },
            signal,
          }),
        )
      ).items,
  });

export function readPhase(phaseId: string) {
  return call(pendingApi().GET('/phases/{phaseId}', { params: { path: { phaseId } } }));
}

export function addPhase(processId: string, body: NewPhase) {
  return call(
    pendingApi().POST('/processes/{processId}/phases', { params: { path: { processId } }, body }),
  );
}

export function changePhase(phaseId: string, version: number, body: PhaseChange) {
  return call(
    pendingApi().PATCH('/phases/{phaseId}', {
      params: { path: { phaseId }, header: ifVersion(version) },
      body,
    }),
  );
}

export async function removePhase({ id, version }: Phase): Promise<void> {
  await call(
    pendingApi().DELETE('/phases/{phaseId}', {
      params: { path: { phaseId: id }, header: ifVersion(version) },
    }),
  );
}

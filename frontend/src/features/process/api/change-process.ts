import { call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { pendingApi, type ProcessChange } from '../../../api/pending';

export function changeProcess(processId: string, version: number, body: ProcessChange) {
  return call(
    pendingApi().PATCH('/processes/{processId}', {
      params: { path: { processId }, header: ifVersion(version) },
      body,
    }),
  );
}

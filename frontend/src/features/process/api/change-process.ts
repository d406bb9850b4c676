import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { ProcessChange } from '../../../api/models';

export function changeProcess(processId: string, version: number, body: ProcessChange) {
  return call(
    api().PATCH('/processes/{processId}', {
      params: { path: { processId }, header: ifVersion(version) },
      body,
    }),
  );
}

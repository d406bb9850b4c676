import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { NewProcess, Process } from '../../../api/models';
import type { ProcessStatus } from '../model/process-status';

export function createProcess(body: NewProcess) {
  return call(api().POST('/processes', { body }));
}

export function changeProcessStatus(
  { id, version }: Process,
  body: { status: ProcessStatus; reason?: string },
) {
  return call(
    api().POST('/processes/{processId}/status-changes', {
      params: { path: { processId: id }, header: ifVersion(version) },
      body,
    }),
  );
}

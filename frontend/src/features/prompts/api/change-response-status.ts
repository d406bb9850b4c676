import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { Response } from '../../../api/models';

export function changeResponseStatus(
  { id, version }: Response,
  status: 'PARKED' | 'RAW' | 'REJECTED',
  reason: string,
) {
  return call(
    api().POST('/responses/{responseId}/status-changes', {
      params: { path: { responseId: id }, header: ifVersion(version) },
      body: { status, reason },
    }),
  );
}

import { call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { pendingApi, type Response } from '../../../api/pending';

export function changeResponseStatus(
  { id, version }: Response,
  status: 'PARKED' | 'RAW' | 'REJECTED',
  reason: string,
) {
  return call(
    pendingApi().POST('/responses/{responseId}/status-changes', {
      params: { path: { responseId: id }, header: ifVersion(version) },
      body: { status, reason },
    }),
  );
}

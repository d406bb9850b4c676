import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { Guideline, GuidelineStatus } from '../../../api/models';

export interface StatusChange {
  status: GuidelineStatus;
  reason?: string;
  supersededById?: string;
}

export function changeGuidelineStatus({ id, version }: Guideline, body: StatusChange) {
  return call(
    api().POST('/guidelines/{guidelineId}/status-changes', {
      params: { path: { guidelineId: id }, header: ifVersion(version) },
      body,
    }),
  );
}

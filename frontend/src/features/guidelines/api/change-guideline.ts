import { call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { type GuidelineChange, pendingApi } from '../../../api/pending';

export function changeGuideline(guidelineId: string, version: number, body: GuidelineChange) {
  return call(
    pendingApi().PATCH('/guidelines/{guidelineId}', {
      params: { path: { guidelineId }, header: ifVersion(version) },
      body,
    }),
  );
}

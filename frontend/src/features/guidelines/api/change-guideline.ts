import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { GuidelineChange } from '../../../api/models';

export function changeGuideline(guidelineId: string, version: number, body: GuidelineChange) {
  return call(
    api().PATCH('/guidelines/{guidelineId}', {
      params: { path: { guidelineId }, header: ifVersion(version) },
      body,
    }),
  );
}

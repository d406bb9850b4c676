import { call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { pendingApi, type Response } from '../../../api/pending';

export async function removeResponse({ id, version }: Response): Promise<void> {
  await call(
    pendingApi().DELETE('/responses/{responseId}', {
      params: { path: { responseId: id }, header: ifVersion(version) },
    }),
  );
}

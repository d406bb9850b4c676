import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { Response } from '../../../api/models';

export async function removeResponse({ id, version }: Response): Promise<void> {
  await call(
    api().DELETE('/responses/{responseId}', {
      params: { path: { responseId: id }, header: ifVersion(version) },
    }),
  );
}

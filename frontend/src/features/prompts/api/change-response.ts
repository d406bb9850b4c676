import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { Response, ResponseChange } from '../../../api/models';

export function changeResponse({ id, version }: Response, body: ResponseChange) {
  return call(
    api().PATCH('/responses/{responseId}', {
      params: { path: { responseId: id }, header: ifVersion(version) },
      body,
    }),
  );
}

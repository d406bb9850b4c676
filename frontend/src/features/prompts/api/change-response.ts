import { call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { type NewResponse, pendingApi, type Response } from '../../../api/pending';

export type ResponseChange = Partial<
  Pick<NewResponse, 'text' | 'kind' | 'visibility' | 'onBehalfOf'>
>;

export function changeResponse({ id, version }: Response, body: ResponseChange) {
  return call(
    pendingApi().PATCH('/responses/{responseId}', {
      params: { path: { responseId: id }, header: ifVersion(version) },
      body,
    }),
  );
}

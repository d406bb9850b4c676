import { call } from '../../../api/client';
import { type NewResponse, pendingApi } from '../../../api/pending';

/** `key`: the same for every attempt at one answer, so that a repeated one is not stored twice. */
export function createResponse(promptId: string, body: NewResponse, key: string) {
  return call(
    pendingApi().POST('/prompts/{promptId}/responses', {
      params: { path: { promptId } },
      headers: { 'Idempotency-Key': key },
      body,
    }),
  );
}

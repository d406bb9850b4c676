import { api, call } from '../../../api/client';
import type { NewResponse } from '../../../api/models';

/** `key`: the same for every attempt at one answer, so that a repeated one is not stored twice. */
export function createResponse(promptId: string, body: NewResponse, key: string) {
  return call(
    api().POST('/prompts/{promptId}/responses', {
      params: { path: { promptId } },
      headers: { 'Idempotency-Key': key },
      body,
    }),
  );
}

import { call } from '../../../api/client';
import { type NewPrompt, pendingApi } from '../../../api/pending';

export function createPrompt(body: NewPrompt) {
  return call(pendingApi().POST('/prompts', { params: { path: {} }, body }));
}

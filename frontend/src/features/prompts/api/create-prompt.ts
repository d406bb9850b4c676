import { api, call } from '../../../api/client';
import type { NewPrompt } from '../../../api/models';

export function createPrompt(body: NewPrompt) {
  return call(api().POST('/prompts', { body }));
}

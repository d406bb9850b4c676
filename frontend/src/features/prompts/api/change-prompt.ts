import { call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { pendingApi, type PromptChange } from '../../../api/pending';

export function changePrompt(promptId: string, version: number, body: PromptChange) {
  return call(
    pendingApi().PATCH('/prompts/{promptId}', {
      params: { path: { promptId }, header: ifVersion(version) },
      body,
    }),
  );
}

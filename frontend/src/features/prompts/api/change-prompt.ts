import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { PromptChange } from '../../../api/models';

export function changePrompt(promptId: string, version: number, body: PromptChange) {
  return call(
    api().PATCH('/prompts/{promptId}', {
      params: { path: { promptId }, header: ifVersion(version) },
      body,
    }),
  );
}

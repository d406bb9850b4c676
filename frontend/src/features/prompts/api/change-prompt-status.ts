import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { Prompt } from '../../../api/models';

export function changePromptStatus({ id, version }: Prompt, status: Prompt['status']) {
  return call(
    api().POST('/prompts/{promptId}/status-changes', {
      params: { path: { promptId: id }, header: ifVersion(version) },
      body: { status },
    }),
  );
}

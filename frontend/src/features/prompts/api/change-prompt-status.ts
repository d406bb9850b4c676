import { call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { pendingApi, type Prompt } from '../../../api/pending';

export function changePromptStatus({ id, version }: Prompt, status: Prompt['status']) {
  return call(
    pendingApi().POST('/prompts/{promptId}/status-changes', {
      params: { path: { promptId: id }, header: ifVersion(version) },
      body: { status },
    }),
  );
}

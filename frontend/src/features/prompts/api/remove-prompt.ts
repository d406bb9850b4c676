import { call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import { pendingApi, type Prompt } from '../../../api/pending';

/** Only a draft; what was asked is retired instead. */
export async function removePrompt({ id, version }: Prompt): Promise<void> {
  await call(
    pendingApi().DELETE('/prompts/{promptId}', {
      params: { path: { promptId: id }, header: ifVersion(version) },
    }),
  );
}

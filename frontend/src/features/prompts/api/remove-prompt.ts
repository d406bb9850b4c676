import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { Prompt } from '../../../api/models';

/** Only a draft; what was asked is retired instead. */
export async function removePrompt({ id, version }: Prompt): Promise<void> {
  await call(
    api().DELETE('/prompts/{promptId}', {
      params: { path: { promptId: id }, header: ifVersion(version) },
    }),
  );
}

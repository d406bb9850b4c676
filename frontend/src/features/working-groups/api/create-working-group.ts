import { api, call } from '../../../api/client';
import type { components } from '../../../api/schema';

export function createWorkingGroup(body: components['schemas']['NewWorkingGroup']) {
  return call(api().POST('/working-groups', { body }));
}

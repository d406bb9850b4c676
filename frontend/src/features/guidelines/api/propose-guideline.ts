import { api, call } from '../../../api/client';
import type { NewGuideline } from '../../../api/models';

export function proposeGuideline(body: NewGuideline) {
  return call(api().POST('/guidelines', { body }));
}

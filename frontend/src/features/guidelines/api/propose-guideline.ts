import { call } from '../../../api/client';
import { type NewGuideline, pendingApi } from '../../../api/pending';

export function proposeGuideline(body: NewGuideline) {
  return call(pendingApi().POST('/guidelines', { params: { path: {} }, body }));
}

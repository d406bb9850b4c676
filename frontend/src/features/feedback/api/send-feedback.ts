import { api, call } from '../../../api/client';
import type { components } from '../../../api/schema';

export type NewFeedback = components['schemas']['NewFeedback'];

export async function sendFeedback(body: NewFeedback): Promise<void> {
  await call(api().POST('/feedback', { body }));
}

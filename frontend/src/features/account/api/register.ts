import { api, call } from '../../../api/client';
import type { components } from '../../../api/schema';

export type Registration = components['schemas']['Registration'];

/** Asks to be let in; holders of a staff role are in at once. */
export function register(body: Registration) {
  return call(api().POST('/registrations', { body }));
}

import type { ResponseKind, Step } from '../../../api/models';

export const responseKinds = ['IDEA', 'FINDING', 'CONCERN', 'QUESTION', 'FACT'] as const;

/** What an answer most likely is, so that nobody has to choose. */
export function likelyKind(step: Step): ResponseKind {
  return step === 'STATUS_QUO' ? 'FINDING' : 'IDEA';
}

import type { ValueKind } from '../api/types';

export type AnswerableKind = 'SHARE' | 'COUNT' | 'MEAN';

/** Whether one can say beforehand what an indicator could show; of other kinds nobody knows how much chance is in them. */
export function isAnswerable(kind: ValueKind): kind is AnswerableKind {
  return kind === 'SHARE' || kind === 'COUNT' || kind === 'MEAN';
}

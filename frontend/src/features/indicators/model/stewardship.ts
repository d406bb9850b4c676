import type { Stewardship } from '../api/types';

/** When the source publishes, as it is sent back when only the person changes. */
export function calendarOf({
  releaseOn,
  releaseMonths,
  releaseNote,
}: Pick<Stewardship, 'releaseOn' | 'releaseMonths' | 'releaseNote'>) {
  return {
    ...(releaseOn && releaseMonths ? { releaseOn, releaseMonths } : {}),
    ...(releaseNote ? { releaseNote } : {}),
  };
}

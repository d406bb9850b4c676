import type { FigureInterval } from '../api/types';

/** Ranges worth drawing. Where everybody was counted, nothing is left to chance in the counting. */
export function drawnRanges(
  items: readonly FigureInterval[] | undefined,
  everybody: boolean,
): readonly FigureInterval[] {
  return (items ?? []).filter(({ method }) => !everybody || method === 'STANDARD_ERROR');
}

/** Whether ranges are drawn that come from counting, not from a sample. */
export function anyCounted(ranges: readonly FigureInterval[]): boolean {
  return ranges.some(({ method }) => method !== 'STANDARD_ERROR');
}

import type { Observation } from '../api/types';

/** Latest first; competing values below the one that is used. */
export function inTableOrder(items: readonly Observation[]): Observation[] {
  return [...items].sort(
    (a, b) =>
      b.periodStart.localeCompare(a.periodStart) ||
      b.periodEnd.localeCompare(a.periodEnd) ||
      a.period.localeCompare(b.period) ||
      Number(b.preferred) - Number(a.preferred),
  );
}

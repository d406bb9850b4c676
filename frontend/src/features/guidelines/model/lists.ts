import type { Guideline, GuidelineStatus } from '../../../api/models';

export interface GuidelineList {
  list: string;
  guidelines: Guideline[];
}

/** The lists in their order; a filter leaves out what does not fit and lists without any. */
export function arrangeLists(
  guidelines: readonly Guideline[],
  status?: GuidelineStatus,
): GuidelineList[] {
  const lists = new Map<string, Guideline[]>();
  for (const guideline of guidelines) {
    if (status && guideline.status !== status) continue;
    lists.set(guideline.list, [...(lists.get(guideline.list) ?? []), guideline]);
  }
  return [...lists]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([list, found]) => ({ list, guidelines: found.sort((a, b) => a.order - b.order) }));
}

/** How many guidelines stand where. */
export function countByStatus(
  guidelines: readonly Guideline[],
): Partial<Record<GuidelineStatus, number>> {
  const counts: Partial<Record<GuidelineStatus, number>> = {};
  for (const { status } of guidelines) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

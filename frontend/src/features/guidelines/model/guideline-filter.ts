import type { GuidelineStatus } from '../../../api/models';

export const guidelineStatuses = [
  'SELECTED',
  'NOT_SELECTED',
  'PROPOSED',
  'IN_DISCUSSION',
  'WITHDRAWN',
  'SUPERSEDED',
] as const satisfies readonly GuidelineStatus[];

export interface GuidelineFilter {
  status?: GuidelineStatus;
}

export function readFilter(search: Record<string, unknown>): GuidelineFilter {
  const status = guidelineStatuses.find((each) => each === search['status']);
  return status ? { status } : {};
}

import type { Guideline, GuidelineStatus } from '../../../api/models';
import type { BadgeTone } from '../../../ui/badge';
import type { IconName } from '../../../ui/icon-paths';

export { guidelineStatuses, readFilter, type GuidelineFilter } from './guideline-filter';

/** A shape of its own per status; "not selected" looks as finished as "selected". */
export const guidelineStatusLook: Record<GuidelineStatus, { tone: BadgeTone; icon: IconName }> = {
  SELECTED: { tone: 'info', icon: 'check' },
  NOT_SELECTED: { tone: 'neutral', icon: 'circle' },
  PROPOSED: { tone: 'neutral', icon: 'add' },
  IN_DISCUSSION: { tone: 'neutral', icon: 'help' },
  WITHDRAWN: { tone: 'neutral', icon: 'arrowBack' },
  SUPERSEDED: { tone: 'neutral', icon: 'arrowForward' },
};

/** Steps people take by hand; selecting comes from a body's decision alone. */
export const stepsByHand: Record<GuidelineStatus, readonly GuidelineStatus[]> = {
  PROPOSED: ['IN_DISCUSSION', 'WITHDRAWN', 'SUPERSEDED'],
  IN_DISCUSSION: ['PROPOSED', 'WITHDRAWN', 'SUPERSEDED'],
  SELECTED: ['SUPERSEDED'],
  NOT_SELECTED: ['IN_DISCUSSION', 'WITHDRAWN', 'SUPERSEDED'],
  WITHDRAWN: ['PROPOSED'],
  SUPERSEDED: [],
};

export function needsReason(from: GuidelineStatus, to: GuidelineStatus): boolean {
  return (
    to === 'WITHDRAWN' || to === 'SUPERSEDED' || from === 'NOT_SELECTED' || from === 'WITHDRAWN'
  );
}

/** Whether a body can still select it. */
export function isOpen({ status }: Pick<Guideline, 'status'>): boolean {
  return status === 'PROPOSED' || status === 'IN_DISCUSSION';
}

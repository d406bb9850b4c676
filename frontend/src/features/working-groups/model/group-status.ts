import type { BadgeTone } from '../../../ui/badge';
import type { IconName } from '../../../ui/icon-paths';
import type { GroupStatus } from '../api/change-working-group-status';

export const groupStatuses = ['FORMING', 'ACTIVE', 'REPORTING', 'CLOSED'] as const;

export const groupStatusLook: Record<GroupStatus, { tone: BadgeTone; icon: IconName }> = {
  FORMING: { tone: 'neutral', icon: 'add' },
  ACTIVE: { tone: 'info', icon: 'arrowForward' },
  REPORTING: { tone: 'info', icon: 'edit' },
  CLOSED: { tone: 'neutral', icon: 'check' },
};

/** Closing and opening again must be explained. */
export function needsReason(from: GroupStatus, to: GroupStatus): boolean {
  return to === 'CLOSED' || from === 'CLOSED';
}

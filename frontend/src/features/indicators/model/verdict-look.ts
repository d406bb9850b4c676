import type { BadgeTone } from '../../../ui/badge';
import type { IconName } from '../../../ui/icon-paths';
import type { ChangeResult, Movement } from '../api/types';

/** Shape and tone per answer; the neutral answers look as finished as the others. */
export const resultLooks: Record<ChangeResult, { icon: IconName; tone: BadgeTone }> = {
  IMPROVED: { icon: 'check', tone: 'success' },
  WORSENED: { icon: 'warning', tone: 'warning' },
  CHANGED: { icon: 'diamond', tone: 'info' },
  NO_CHANGE_DETECTABLE: { icon: 'equal', tone: 'neutral' },
  NOT_ASSESSABLE: { icon: 'help', tone: 'neutral' },
};

/** Triangles say which way the figures went, never whether that is good. */
export const movementIcons: Record<Movement, IconName> = {
  RISEN: 'triangleUp',
  FALLEN: 'triangleDown',
  UNCHANGED: 'equal',
};

import type { components } from '../../../api/schema';
import type { BadgeTone } from '../../../ui/badge';
import type { IconName } from '../../../ui/icon-paths';
import { measureStatuses, type MeasureStatus } from './choices';

export { lacks, measureStatuses, sorts } from './choices';
export type { Lack, MeasureStatus, Sort } from './choices';

export type Measure = components['schemas']['Measure'];
export type FundingState = Measure['fundingState'];
export type Visibility = Measure['visibility'];

interface Look {
  tone: BadgeTone;
  icon: IconName;
}

/** Each status has a shape of its own; colour only helps. */
export const statusLooks: Record<MeasureStatus, Look> = {
  IDEA: { tone: 'neutral', icon: 'diamond' },
  PROPOSED: { tone: 'info', icon: 'edit' },
  ADOPTED: { tone: 'info', icon: 'check' },
  IN_PREPARATION: { tone: 'info', icon: 'calendar' },
  RUNNING: { tone: 'success', icon: 'arrowForward' },
  CONTINUOUS: { tone: 'success', icon: 'equal' },
  DONE: { tone: 'success', icon: 'success' },
  DELAYED: { tone: 'warning', icon: 'warning' },
  STOPPED: { tone: 'danger', icon: 'close' },
  TAKEN_OVER: { tone: 'neutral', icon: 'openInNew' },
};

export const fundingLooks: Record<FundingState, Look> = {
  OPEN: { tone: 'neutral', icon: 'help' },
  APPLIED: { tone: 'info', icon: 'calendar' },
  GRANTED: { tone: 'success', icon: 'check' },
  REFUSED: { tone: 'danger', icon: 'close' },
  NOT_NEEDED: { tone: 'neutral', icon: 'equal' },
};

export const fundingStates = Object.keys(fundingLooks) as FundingState[];

export const visibilities = [
  'DRAFT',
  'INTERNAL',
  'PUBLIC',
] as const satisfies readonly Visibility[];

/** Adopted by a decision, or said to be; whether there is money is another question. */
export function isAdopted({
  adoptedDecisionId,
  status,
}: Pick<Measure, 'adoptedDecisionId' | 'status'>): boolean {
  return Boolean(adoptedDecisionId) || status === 'ADOPTED';
}

/** Nothing more is to be done; what it lacks no longer matters. */
export function hasEnded({ status }: Pick<Measure, 'status'>): boolean {
  return status === 'DONE' || status === 'STOPPED' || status === 'TAKEN_OVER';
}

/** The steps that can be chosen: every status but the present one. */
export function nextStatuses(current: MeasureStatus): MeasureStatus[] {
  return measureStatuses.filter((status) => status !== current);
}

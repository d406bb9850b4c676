import type { Phase } from '../../../api/models';
import type { BadgeTone } from '../../../ui/badge';
import type { IconName } from '../../../ui/icon-paths';

/** Where a phase stands, told apart as people would say it. */
export type PhaseState = 'PLANNED' | 'NOT_BEGUN' | 'RUNNING' | 'OVERRUNNING' | 'DONE';

export function phaseState(phase: Pick<Phase, 'status' | 'actualStart'>): PhaseState {
  if (phase.status !== 'LATE') return phase.status;
  return phase.actualStart ? 'OVERRUNNING' : 'NOT_BEGUN';
}

/** A shape of its own per state. */
export const phaseLook: Record<PhaseState, { tone: BadgeTone; icon: IconName }> = {
  PLANNED: { tone: 'neutral', icon: 'calendar' },
  NOT_BEGUN: { tone: 'warning', icon: 'warning' },
  RUNNING: { tone: 'info', icon: 'arrowForward' },
  OVERRUNNING: { tone: 'warning', icon: 'warning' },
  DONE: { tone: 'success', icon: 'check' },
};

/** The API's end is the first day after; people name the last day. */
export function lastDayOf(end: string): string {
  return shift(end, -1);
}

export function endAfter(lastDay: string): string {
  return shift(lastDay, 1);
}

function shift(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** Which times of a phase are worth a line: what happened first, what was planned if it differs. */
export function phaseTimes(
  phase: Pick<Phase, 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd'>,
): { really?: DayRange; planned?: DayRange } {
  const really = range(phase.actualStart, phase.actualEnd);
  const planned = range(
    phase.plannedStart,
    phase.plannedEnd ? lastDayOf(phase.plannedEnd) : undefined,
  );
  return { ...(really ? { really } : {}), ...(planned ? { planned } : {}) };
}

export interface DayRange {
  from: string | undefined;
  to: string | undefined;
}

function range(
  from: string | null | undefined,
  to: string | null | undefined,
): DayRange | undefined {
  return from || to ? { from: from ?? undefined, to: to ?? undefined } : undefined;
}

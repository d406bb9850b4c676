import type { Process } from '../../../api/models';

export type ProcessStatus = Process['status'];

const order: readonly ProcessStatus[] = ['DRAFT', 'PUBLIC', 'CLOSED', 'ARCHIVED'];

/** Where a process can go from where it stands, the way on first. */
export const nextStatuses: Record<ProcessStatus, readonly ProcessStatus[]> = {
  DRAFT: ['PUBLIC'],
  PUBLIC: ['CLOSED'],
  CLOSED: ['ARCHIVED', 'PUBLIC'],
  ARCHIVED: ['CLOSED'],
};

/** A step back is explained. */
export function needsReason(from: ProcessStatus, to: ProcessStatus): boolean {
  return order.indexOf(to) < order.indexOf(from);
}

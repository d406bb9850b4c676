import type { Milestone } from '../../../api/models';

/** What is to be done first, in its order; what is done after it, the latest first. */
export function arrangeSteps(all: readonly Milestone[]): { open: Milestone[]; done: Milestone[] } {
  return {
    open: all.filter((step) => !step.doneOn).sort((a, b) => a.order - b.order),
    done: all
      .filter((step) => step.doneOn)
      .sort((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? '') || a.order - b.order),
  };
}

import type { Plan } from '../api/plan';

type Phase = Plan['phases'][number];
type Milestone = Plan['milestones'][number];

/** The phase that runs, or is late; else the next planned one. */
export function currentPhase(phases: readonly Phase[]): Phase | undefined {
  const inOrder = [...phases].sort((a, b) => a.order - b.order);
  return (
    inOrder.find(({ status }) => status === 'RUNNING') ??
    inOrder.find(({ status }) => status === 'LATE') ??
    inOrder.find(({ status }) => status === 'PLANNED')
  );
}

/** What is to be done next: steps not done, the earliest due first, those without a day last. */
export function nextSteps(milestones: readonly Milestone[], count = 3): Milestone[] {
  return milestones
    .filter(({ doneOn }) => !doneOn)
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.order - b.order)
    .slice(0, count);
}

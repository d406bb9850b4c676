import { expect, it } from 'vitest';
import type { Plan } from '../api/plan';
import { currentPhase, nextSteps } from './plan';
import { addressOfTask } from './tasks';

type Phase = Plan['phases'][number];
type Milestone = Plan['milestones'][number];

const phase = (order: number, status: Phase['status']) => ({ order, status }) as Phase;
const step = (order: number, due?: string, doneOn?: string) =>
  ({ order, due, doneOn }) as Milestone;

it('finds the phase that matters now', () => {
  const [first, second, third] = [phase(1, 'DONE'), phase(2, 'LATE'), phase(3, 'RUNNING')];
  expect(currentPhase([first, second, third])).toBe(third);
  expect(currentPhase([first, second])).toBe(second);
  expect(currentPhase([phase(2, 'PLANNED'), phase(1, 'PLANNED')])?.order).toBe(1);
  expect(currentPhase([first])).toBeUndefined();
});

it('lists open steps by day, those without a day last', () => {
  const steps = [
    step(1, '2026-01-01', '2026-01-01'),
    step(2),
    step(3, '2026-12-01'),
    step(4, '2026-11-01'),
    step(5),
  ];
  expect(nextSteps(steps).map(({ order }) => order)).toEqual([4, 3, 2]);
});

it.each([
  [{ kind: 'PROMPTS_TO_ANSWER', subjectId: 'g' }, '/ags/g'],
  [{ kind: 'ANSWERS_TO_CONVERT' }, '/ags'],
  [{ kind: 'ACCOUNTS_TO_APPROVE' }, '/verwaltung/konten'],
  [{ kind: 'FEEDBACK_OPEN' }, '/verwaltung/rueckmeldungen'],
  [{ kind: 'STEPS_OVERDUE' }, '/prozess'],
  [{ kind: 'MEASURES_NOT_STEERABLE' }, '/massnahmen'],
  [{ kind: 'INDICATORS_WITHOUT_DATA' }, '/indikatoren'],
  [{ kind: 'DATA_GAPS_DUE' }, '/indikatoren/luecken?zeige=meine'],
  [{ kind: 'FIGURES_EXPECTED', subjectId: 'i' }, '/indikatoren/i'],
] as const)('%o is done at %s', (task, address) => {
  expect(addressOfTask(task)).toBe(address);
});

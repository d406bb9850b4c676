import { expect, it } from 'vitest';
import type { Milestone } from '../../../api/models';
import { arrangeSteps } from './next-steps';

const step = (order: number, doneOn: string | null = null): Milestone => ({
  id: String(order),
  version: 0,
  processId: 'p',
  title: {},
  order,
  doneOn,
  status: doneOn ? 'DONE' : 'OPEN',
  createdAt: '',
  updatedAt: '',
});

it('puts what is to be done first and keeps its order', () => {
  const { open, done } = arrangeSteps([
    step(3),
    step(1, '2016-08-01'),
    step(2),
    step(4, '2016-09-01'),
  ]);
  expect(open.map((each) => each.order)).toEqual([2, 3]);
  expect(done.map((each) => each.order)).toEqual([4, 1]);
});

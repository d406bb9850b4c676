import { expect, it } from 'vitest';
import {
  fundingLooks,
  hasEnded,
  isAdopted,
  measureStatuses,
  nextStatuses,
  statusLooks,
} from './measure';

it('gives every status a shape of its own', () => {
  const shapes = Object.values(statusLooks).map(({ icon }) => icon);
  expect(new Set(shapes).size).toBe(shapes.length);
  const funding = Object.values(fundingLooks).map(({ icon }) => icon);
  expect(new Set(funding).size).toBe(funding.length);
});

it('keeps adopted apart from everything else', () => {
  expect(isAdopted({ adoptedDecisionId: 'd', status: 'IDEA' })).toBe(true);
  expect(isAdopted({ adoptedDecisionId: null, status: 'ADOPTED' })).toBe(true);
  expect(isAdopted({ adoptedDecisionId: null, status: 'RUNNING' })).toBe(false);
});

it('knows the ends', () => {
  expect(measureStatuses.filter((status) => hasEnded({ status }))).toEqual([
    'DONE',
    'STOPPED',
    'TAKEN_OVER',
  ]);
  expect(nextStatuses('IDEA')).not.toContain('IDEA');
  expect(nextStatuses('IDEA')).toHaveLength(measureStatuses.length - 1);
});

import { expect, it } from 'vitest';
import { daysBetween, endAfter, lastDayOf, phaseState, phaseTimes } from './phase-words';

it('tells a phase that did not begin from one that takes longer', () => {
  expect(phaseState({ status: 'LATE' })).toBe('NOT_BEGUN');
  expect(phaseState({ status: 'LATE', actualStart: '2016-11-15' })).toBe('OVERRUNNING');
  expect(phaseState({ status: 'RUNNING', actualStart: '2016-11-15' })).toBe('RUNNING');
  expect(phaseState({ status: 'PLANNED', actualStart: null })).toBe('PLANNED');
});

it('names the last day, where the API names the first day after', () => {
  expect(lastDayOf('2017-05-01')).toBe('2017-04-30');
  expect(endAfter('2016-02-28')).toBe('2016-02-29');
  expect(endAfter(lastDayOf('2016-03-01'))).toBe('2016-03-01');
});

it('leaves out times nobody knows', () => {
  expect(phaseTimes({ plannedEnd: '2017-05-01' })).toEqual({
    planned: { from: undefined, to: '2017-04-30' },
  });
  expect(phaseTimes({})).toEqual({});
});

it('counts days over the change of the clock', () => {
  expect(daysBetween('2016-10-29', '2016-11-01')).toBe(3);
});

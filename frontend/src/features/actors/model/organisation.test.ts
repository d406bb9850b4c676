import { expect, it } from 'vitest';
import { districtsOf, holdsOn, isCategory } from './organisation';

it('lists each district once, the German way', () => {
  expect(
    districtsOf([{ districts: ['Praest', 'Elten'] }, { districts: ['Elten', 'Hüthum'] }]),
  ).toEqual(['Elten', 'Hüthum', 'Praest']);
});

it.each([
  [{ from: '2026-01-01' }, true],
  [{ from: '2026-01-01', to: null }, true],
  [{ from: '2026-12-01' }, false],
  [{ from: '2026-01-01', to: '2026-11-23' }, false],
  [{ from: '2026-01-01', to: '2026-11-24' }, true],
])('%o holds on 23 November: %s', (period, expected) => {
  expect(holdsOn('2026-11-23', period)).toBe(expected);
});

it('knows its categories', () => {
  expect(isCategory('SCHOOL')).toBe(true);
  expect(isCategory('school')).toBe(false);
});

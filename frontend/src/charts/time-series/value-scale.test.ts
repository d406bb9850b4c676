import { expect, it } from 'vitest';
import { valueScale } from './value-scale';

it.each([
  { low: 0, high: 28.98, ticks: [0, 10, 20, 30], decimals: 0 },
  { low: 0, high: 0.31, ticks: [0, 0.1, 0.2, 0.3, 0.4], decimals: 1 },
  { low: 29_713, high: 30_955, ticks: [29_500, 30_000, 30_500, 31_000], decimals: 0 },
  { low: -40, high: 12, ticks: [-40, -20, 0, 20], decimals: 0 },
  { low: 0, high: 1, ticks: [0, 0.5, 1], decimals: 1 },
])('rounds $low to $high outwards', ({ low, high, ticks, decimals }) => {
  const scale = valueScale(low, high, high === 1 ? 2 : 3, 300, 0);
  expect(scale.ticks).toEqual(ticks);
  expect(scale.decimals).toBe(decimals);
  expect(scale.place(ticks[0]!)).toBe(300);
  expect(scale.place(ticks.at(-1)!)).toBe(0);
});

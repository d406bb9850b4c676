import { expect, it } from 'vitest';
import { lineThrough } from './straight-lines';

it('goes straight from spot to spot', () => {
  expect(
    lineThrough([
      [0, 10],
      [2.50049, 7.1],
      [4, -1],
    ]),
  ).toBe('M0,10L2.5,7.1L4,-1');
  expect(lineThrough([])).toBe('');
});

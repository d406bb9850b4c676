import { expect, it } from 'vitest';
import { conversionsFor } from './conversions';

it('offers the result of the step first and the others after it', () => {
  expect(conversionsFor('MEASURE')).toEqual({ first: 'MEASURE', others: ['INDICATOR', 'GOAL'] });
  expect(conversionsFor('GOAL').first).toBe('GOAL');
  expect(conversionsFor('STATUS_QUO')).toEqual({
    first: undefined,
    others: ['MEASURE', 'INDICATOR', 'GOAL'],
  });
});

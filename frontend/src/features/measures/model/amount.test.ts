import { expect, it } from 'vitest';
import { parseAmount, writeAmount } from './amount';

it.each([
  ['0', 0],
  ['1250', 1250],
  ['1.250', 1250],
  ['1,250', 1250],
  ['1.250,50', 1250.5],
  ['1,250.50', 1250.5],
  ['1 250,5', 1250.5],
  ['12.000.000', 12_000_000],
  ['0,25', 0.25],
  ['0.5', 0.5],
  ['3.000 €', 3000],
])('%s is %d', (text, value) => {
  expect(parseAmount(text)).toBe(value);
});

it.each(['', 'viel', '-5', '1.25.0', '1.2500', '1,2,3', '12,345.67.8', '1250,'])(
  '%s cannot be read',
  (text) => {
    expect(parseAmount(text)).toBeUndefined();
  },
);

it('writes what it reads', () => {
  expect(writeAmount(1250.5, 'de')).toBe('1250,5');
  expect(writeAmount(1250.5, 'en')).toBe('1250.5');
  expect(writeAmount(null, 'de')).toBe('');
});

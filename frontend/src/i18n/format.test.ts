import { describe, expect, it } from 'vitest';
import { formatDate, formatEuro, formatNumber, formatRange } from './format';

describe('numbers', () => {
  it.each([
    [1234.5, 1, 'de', '1.234,5'],
    [1234.5, 1, 'en', '1,234.5'],
    [0, 1, 'de', '0,0'],
    [-3, undefined, 'de', '-3'],
    [15.25, undefined, 'de', '15,25'],
    [1234, 0, 'ar', '1,234'],
  ])('%d with %s decimals in %s is %s', (value, decimals, language, text) => {
    expect(formatNumber(value, decimals, language)).toBe(text);
  });

  it('writes ranges with the sign of the language', () => {
    expect(formatRange(10.2, 14, 1, 'de')).toBe('10,2–14,0');
    expect(formatRange(10.2, 14, 1, 'en')).toBe('10.2–14.0');
  });

  it('writes money', () => {
    expect(formatEuro(12000, 'de')).toBe('12.000\u00a0€');
  });
});

describe('dates', () => {
  it.each([
    ['2016-05-31', 'long', 'de', '31. Mai 2016'],
    ['2016-05-31', 'long', 'en', '31 May 2016'],
    ['2016-05', 'month', 'de', 'Mai 2016'],
    ['2016-05-31', 'short', 'de', '31.05.2016'],
    ['2016-12-31T23:30:00Z', 'short', 'de', '01.01.2017'],
    ['no date', 'long', 'de', 'no date'],
  ] as const)('%s %s in %s is %s', (value, style, language, text) => {
    expect(formatDate(value, style, language)).toBe(text);
  });
});

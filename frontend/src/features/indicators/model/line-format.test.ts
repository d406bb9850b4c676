import { expect, it } from 'vitest';
import { decimalsOf, unitProposal } from './line-format';

it('reads a unit as tables write it', () => {
  expect(unitProposal('%')).toEqual({ unit: 'percent', kind: 'SHARE' });
  expect(unitProposal(' Prozent')).toEqual({ unit: 'percent', kind: 'SHARE' });
  expect(unitProposal('Euro')).toEqual({ unit: 'EUR', kind: 'AMOUNT' });
  expect(unitProposal('Personen')).toEqual({ unit: 'persons', kind: 'COUNT' });
  expect(unitProposal('Einsätze')).toEqual({ unit: 'Einsätze', kind: 'COUNT' });
});

const line = (...values: string[]) => ({
  name: 'Kennzahl',
  values: Object.fromEntries(values.map((value, at) => [String(2020 + at), value])),
});

it('has as many decimals as the value with the most', () => {
  expect(decimalsOf(line('28,1', '28,65', '29'))).toBe(2);
  expect(decimalsOf(line('12.4 %', '13'))).toBe(1);
  expect(decimalsOf(line('2,125'))).toBe(3);
});

it('takes a point before three digits for one of thousands', () => {
  expect(decimalsOf(line('32.100', '1.234.567'))).toBe(0);
  expect(decimalsOf(line('32.100,50'))).toBe(2);
  expect(decimalsOf(line('180', '.', '–'))).toBe(0);
});

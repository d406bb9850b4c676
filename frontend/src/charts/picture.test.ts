import { expect, it } from 'vitest';
import { broken } from './picture';

it('breaks long lines between words', () => {
  expect(broken('Gestiegen von 12,1 auf 15,2 Prozent', 15)).toEqual([
    'Gestiegen von',
    '12,1 auf 15,2',
    'Prozent',
  ]);
  expect(broken('Donaudampfschifffahrt ja', 5)).toEqual(['Donaudampfschifffahrt', 'ja']);
});

import { expect, it } from 'vitest';
import { unsentEntry } from './entry-draft';

const draft = {
  codes: ['DEM-01'],
  periods: '2024',
  areaCode: 'musterstadt',
  sourceId: '',
  cells: { 'DEM-01\n2024': '5' },
};

it('keeps what one person typed until it is dropped, and leaves it to nobody else', () => {
  unsentEntry('anna').keep(draft);
  expect(unsentEntry('anna').load()).toEqual(draft);
  expect(unsentEntry('ben').load()).toBeUndefined();
  unsentEntry('anna').drop();
  expect(unsentEntry('anna').load()).toBeUndefined();
});

it('lives no longer than the tab', () => {
  unsentEntry('anna').keep(draft);
  expect(Object.keys(localStorage).filter((key) => key.includes('entry'))).toEqual([]);
  unsentEntry('anna').drop();
});

it('reads what is left of a damaged entry', () => {
  sessionStorage.setItem('miteinander.entry.anna', '{"codes":["A",1],"cells":{"a":"1","b":2}}');
  expect(unsentEntry('anna').load()).toMatchObject({
    codes: ['A'],
    periods: '',
    cells: { a: '1' },
  });
  sessionStorage.setItem('miteinander.entry.anna', '{broken');
  expect(unsentEntry('anna').load()).toBeUndefined();
});

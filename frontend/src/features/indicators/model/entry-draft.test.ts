import { expect, it } from 'vitest';
import { assign, placedAtOnce, takeTable, unsentEntry } from './entry-draft';

const draft = {
  codes: ['DEM-01'],
  periods: '2024',
  areaCode: 'musterstadt',
  sourceId: '',
  cells: { 'DEM-01\n2024': '5' },
  waiting: [{ name: 'Hunde', values: { '2024': '7' } }],
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
    waiting: [],
  });
  sessionStorage.setItem('miteinander.entry.anna', '{broken');
  expect(unsentEntry('anna').load()).toBeUndefined();
});

const known = [
  { code: 'DEM-01', name: 'Einwohnerzahl' },
  { code: 'DEM-02', name: 'Ausländeranteil' },
];
const table = {
  periods: ['2022', '2023'],
  lines: [
    { name: 'ausländeranteil', values: { '2022': '28,9', '2023': '30' } },
    { name: 'Bewohner', values: { '2022': '31.000' } },
  ],
};

it('puts the lines of a table where their names say and lets the others wait', () => {
  const taken = takeTable(draft, table, known);
  expect(taken.codes).toEqual(['DEM-01', 'DEM-02']);
  expect(taken.periods).toBe('2022, 2023, 2024');
  expect(taken.cells).toEqual({
    'DEM-01\n2024': '5',
    'DEM-02\n2022': '28,9',
    'DEM-02\n2023': '30',
  });
  expect(taken.waiting.map(({ name }) => name)).toEqual(['Hunde', 'Bewohner']);
  expect(placedAtOnce(table, known)).toBe(2);
});

it('takes the periods of the first table instead of those it proposed', () => {
  expect(takeTable({ ...draft, cells: {} }, table, known).periods).toBe('2022, 2023');
});

it('puts a waiting line where somebody says', () => {
  const assigned = assign(takeTable(draft, table, known), new Map([[1, 'DEM-01']]));
  expect(assigned.cells).toMatchObject({ 'DEM-01\n2022': '31.000', 'DEM-01\n2024': '5' });
  expect(assigned.waiting.map(({ name }) => name)).toEqual(['Hunde']);
});

import { describe, expect, it } from 'vitest';
import { cellKey, gridFile, pasteFrom, readBlock, readPeriods } from './entry-grid';

const rows = [
  { code: 'DEM-01', name: 'Einwohnerzahl' },
  { code: 'DEM-02', name: 'Ausländeranteil' },
];
const periods = ['2023', '2024'];
const value = (code: string, period: string) => cellKey({ code, period });

it('reads periods as people list them', () => {
  expect(readPeriods(' 2021, 2022;2023/24\n30.06.2024, 2021,')).toEqual([
    '2021',
    '2022',
    '2023/24',
    '30.06.2024',
  ]);
});

describe('a block from a spreadsheet', () => {
  it('has lines of cells, quotes and an empty line at the end', () => {
    expect(readBlock('29,8\t"30 ""ca."""\r\n1\t\r\n')).toEqual([
      ['29,8', '30 "ca."'],
      ['1', ''],
    ]);
  });

  it('goes to the right and down from where it is pasted, and no further than the grid', () => {
    const pasted = pasteFrom(
      [
        ['31000', '31100', '31200'],
        ['30,1', '', '30,9'],
        ['too', 'far'],
      ],
      { code: 'DEM-01', period: '2023' },
      rows.map(({ code }) => code),
      periods,
      { [value('DEM-02', '2024')]: '29' },
    );
    expect(pasted.cells).toEqual({
      [value('DEM-01', '2023')]: '31000',
      [value('DEM-01', '2024')]: '31100',
      [value('DEM-02', '2023')]: '30,1',
      [value('DEM-02', '2024')]: '29',
    });
    expect(pasted.count).toBe(3);
  });
});

it('becomes a file whose lines are known', () => {
  const cells = { [value('DEM-02', '2024')]: ' 30,1 ', [value('DEM-01', '2023')]: '" ;' };
  const { csv, places } = gridFile(rows, periods, cells, '05154008');
  expect(csv).toBe(
    'indicator;area;period;value\nDEM-01;05154008;2023;""" ;"\nDEM-02;05154008;2024;30,1\n',
  );
  expect([...places]).toEqual([
    [2, { code: 'DEM-01', period: '2023' }],
    [3, { code: 'DEM-02', period: '2024' }],
  ]);
});

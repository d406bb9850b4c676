import { describe, expect, it } from 'vitest';
import { readBlock } from './entry-grid';
import { called, mostLike, readTable } from './pasted-table';

const expected = {
  periods: ['2022', '2023'],
  lines: [
    { name: 'Einwohner', values: { '2022': '31.000', '2023': '31.100' } },
    { name: 'Ausländeranteil', values: { '2023': '30,1' } },
  ],
};

describe('a table out of a spreadsheet', () => {
  it('has years above and names at the left', () => {
    expect(
      readTable(
        readBlock('Kennzahl\t2022\t2023\nEinwohner\t31.000\t31.100\nAusländeranteil\t\t30,1'),
      ),
    ).toEqual(expected);
  });

  it('may have a title above, a unit beside the name and lines without figures', () => {
    const table = [
      'Integrationsbericht 2023',
      '',
      'Kennzahl\tEinheit\t2022\t2023',
      'Bevölkerung',
      'Einwohner\tPersonen\t31.000\t31.100',
      'Ausländeranteil\tProzent\t\t30,1',
    ].join('\n');
    const [people, share] = expected.lines;
    expect(readTable(readBlock(table))).toEqual({
      ...expected,
      lines: [
        { ...people, unit: 'Personen' },
        { ...share, unit: 'Prozent' },
      ],
    });
  });

  it('may have the unit in brackets behind the name', () => {
    const table = readTable(readBlock('\t2022\nAusländeranteil (in %)\t30,1\nSport (Vereine)\t4'));
    expect(table?.lines.map(({ unit }) => unit)).toEqual(['%', undefined]);
  });

  it('may stand the other way round', () => {
    expect(
      readTable(readBlock('Jahr\tEinwohner\tAusländeranteil\n2022\t31.000\t\n2023\t31.100\t30,1')),
    ).toEqual(expected);
  });

  it('may have school years and days above', () => {
    expect(readTable(readBlock('\t2022/23\t31.12.2023\nKita\t5\t6'))?.periods).toEqual([
      '2022/23',
      '31.12.2023',
    ]);
  });

  it('is none where only figures stand, even those that look like years', () => {
    expect(readTable(readBlock('2015\t2016\n2017\t2018'))).toBeUndefined();
    expect(readTable(readBlock('31.000\t31.100'))).toBeUndefined();
    expect(readTable([])).toBeUndefined();
  });
});

describe('the name of a line', () => {
  const known = [
    { code: 'DEM-01', name: 'Einwohnerzahl' },
    { code: 'DEM-02', name: 'Ausländeranteil' },
    { code: 'LEG-01', name: 'Einbürgerungen' },
    { code: 'LAB-02', name: 'Arbeitslosenquote nach Nationalität' },
    { code: 'LAB-03', name: 'Ausländeranteil an den Arbeitslosen' },
  ];

  it('is that of an indicator but for capitals, brackets and signs', () => {
    expect(called('ausländeranteil (in %)', known)?.code).toBe('DEM-02');
    expect(called('dem-01', known)?.code).toBe('DEM-01');
    expect(called('Anteil', known)).toBeUndefined();
  });

  it('is like that of one indicator, or of none', () => {
    expect(mostLike('Einwohner', known)?.code).toBe('DEM-01');
    expect(mostLike('Zahl der Einbürgerungen', known)?.code).toBe('LEG-01');
    expect(mostLike('Hundesteuer', known)).toBeUndefined();
    expect(mostLike('Arbeitslosenquote Ausländer', known)).toBeUndefined();
  });
});

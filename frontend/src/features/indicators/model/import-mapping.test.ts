import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../api/types';
import { asNamed, draftOf, leftOut, mappingOf, measure, needsMapping } from './import-mapping';

const report = (code: string, columns = ['Stichtag', 'Anzahl']) =>
  ({ columns, faults: [{ row: 0, code, detail: code }] }) as unknown as ImportReport;

describe('a mapping', () => {
  it('is asked for when only the columns stand in the way', () => {
    expect(needsMapping(report('HEADER_UNKNOWN'))).toBe(true);
    expect(needsMapping(report('VALUE_COLUMN_UNASSIGNED'))).toBe(true);
    expect(needsMapping(report('PERIOD_UNKNOWN_FORM'))).toBe(false);
    expect(needsMapping(report('PERSON_COLUMN'))).toBe(false);
    expect(needsMapping(report('HEADER_UNKNOWN', []))).toBe(false);
  });

  it('says only what differs from the names in the file', () => {
    const mapping = mappingOf({
      targets: { Stichtag: 'period', Wert: asNamed, Bearbeiter: leftOut, BEVSTD: measure },
      indicators: { BEVSTD: ' DEM-01 ' },
      indicator: '',
      area: '05999001',
    });
    expect(mapping).toEqual({
      columns: [
        { column: 'Stichtag', to: 'period' },
        { column: 'Bearbeiter', to: '-' },
      ],
      measures: [{ column: 'BEVSTD', indicator: 'DEM-01' }],
      constants: [{ to: 'area', value: '05999001' }],
      values: [],
    });
  });

  it('that is known fills the form in, and comes out as it was', () => {
    const known = {
      columns: [{ column: 'Stichtag', to: 'period' }],
      measures: [{ column: 'BEVSTD', indicator: 'DEM-01' }],
      constants: [{ to: 'area', value: '05999001' }],
      values: [{ to: 'SEX', from: 'w', value: 'F' }],
    };
    const draft = draftOf(['Stichtag', 'BEVSTD', 'Neu'], known);
    expect(draft.targets).toEqual({ Stichtag: 'period', BEVSTD: measure, Neu: asNamed });
    expect(mappingOf(draft, known)).toEqual(known);
  });
});

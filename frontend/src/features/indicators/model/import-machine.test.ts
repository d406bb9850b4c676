import { describe, expect, it } from 'vitest';
import type { ImportReport, RowFinding } from '../api/types';
import { type ImportEvent, type ImportState, maySkip, nextImport } from './import-machine';

const fault = (code: RowFinding['code'], row = 3): RowFinding => ({
  row,
  column: 'Wert',
  code,
  detail: code,
});

function report(more: Partial<ImportReport> = {}): ImportReport {
  return {
    state: 'READY',
    dryRun: true,
    mode: 'MERGE',
    columns: [],
    mappingFrom: 'NONE',
    assumed: {
      format: 'CSV',
      separator: 'SEMICOLON',
      decimal: 'COMMA',
      decimalCertain: true,
      encoding: 'UTF-8',
    },
    counts: { rows: 2, inserted: 2, updated: 0, unchanged: 0, deleted: 0, rejected: 0 },
    faults: [],
    faultsTotal: 0,
    warnings: [],
    warningsTotal: 0,
    ...more,
  };
}

const refused = (...faults: RowFinding[]) =>
  report({ state: 'REFUSED', faults, faultsTotal: faults.length });
const chosen: ImportEvent = { type: 'chosen', file: new Blob(['x']), name: 'werte.csv' };
const problem = { type: 'about:blank', title: 'unavailable', status: 503 };

function after(...events: ImportEvent[]): ImportState {
  return events.reduce<ImportState>(nextImport, { step: 'choose' });
}

describe('an import', () => {
  it('is checked first, and runs only after a clean check', () => {
    expect(after(chosen).step).toBe('checking');
    expect(after({ type: 'run', key: 'k' }).step).toBe('choose');
    expect(after(chosen, { type: 'run', key: 'k' }).step).toBe('checking');
    const running = after(chosen, { type: 'report', report: report() }, { type: 'run', key: 'k' });
    expect(running).toMatchObject({ step: 'importing', key: 'k' });
  });

  it('does not run with faults', () => {
    const state = after(
      chosen,
      { type: 'report', report: refused(fault('PERIOD_UNKNOWN_FORM')) },
      { type: 'run', key: 'k' },
    );
    expect(state.step).toBe('checked');
  });

  it('does not run when nothing would be written', () => {
    const counts = { rows: 2, inserted: 0, updated: 0, unchanged: 2, deleted: 0, rejected: 0 };
    const state = after(
      chosen,
      { type: 'report', report: report({ counts }) },
      { type: 'run', key: 'k' },
    );
    expect(state.step).toBe('checked');
  });

  it('is read again with what someone said about its columns', () => {
    const mapped = {
      mapping: { columns: [], constants: [], values: [], measures: [] },
      sourceId: 's',
    };
    const state = after(
      chosen,
      { type: 'report', report: refused(fault('HEADER_UNKNOWN', 0)) },
      { type: 'mapped', mapped },
    );
    expect(state).toMatchObject({ step: 'checking', input: { mapped } });
  });

  it('is checked anew as the whole truth about something, and then leaves out no rows', () => {
    const scope = { indicators: ['PRO-01'], areas: [], from: '2020', to: '' };
    const state = after(
      chosen,
      { type: 'report', report: refused(fault('NUMBER_NOT_A_NUMBER')) },
      { type: 'skip', skipFaulty: true },
      { type: 'report', report: report() },
      { type: 'scope', scope },
    );
    expect(state).toMatchObject({ step: 'checking', input: { scope, skipFaulty: false } });
    // A period that nobody can read fails the check; the scope can be changed or given up.
    const failed = nextImport(state, { type: 'problem', problem });
    expect(nextImport(failed, { type: 'scope', scope: undefined })).toMatchObject({
      step: 'checking',
      input: { scope: undefined },
    });
  });

  it('asks for comma or point, and reads again with the answer', () => {
    const asked = after(chosen, { type: 'report', report: refused(fault('NUMBER_AMBIGUOUS')) });
    expect(asked.step).toBe('asking');
    const again = nextImport(asked, { type: 'decimal', decimal: 'point' });
    expect(again).toMatchObject({ step: 'checking', input: { decimal: 'point' } });
    expect(nextImport(again, { type: 'report', report: report() }).step).toBe('checked');
  });

  it('does not ask twice', () => {
    const state = after(
      chosen,
      { type: 'report', report: refused(fault('NUMBER_AMBIGUOUS')) },
      { type: 'decimal', decimal: 'comma' },
      { type: 'report', report: refused(fault('NUMBER_AMBIGUOUS')) },
    );
    expect(state.step).toBe('checked');
  });

  it('is tried again with the same key, so that nothing is imported twice', () => {
    const failed = after(
      chosen,
      { type: 'report', report: report() },
      { type: 'run', key: 'the-key' },
      { type: 'problem', problem },
    );
    expect(failed.step).toBe('failed');
    expect(nextImport(failed, { type: 'retry' })).toMatchObject({
      step: 'importing',
      key: 'the-key',
    });
  });

  it('checks again after a failed check', () => {
    const failed = after(chosen, { type: 'problem', problem });
    expect(nextImport(failed, { type: 'retry' }).step).toBe('checking');
  });

  it('shows the faults when something changed between check and import', () => {
    const state = after(
      chosen,
      { type: 'report', report: report() },
      { type: 'run', key: 'k' },
      { type: 'report', report: refused(fault('INDICATOR_RETIRED')) },
    );
    expect(state.step).toBe('checked');
  });

  it('counts up and ends', () => {
    const progress = { done: 500, total: 1000 };
    const running = after(
      chosen,
      { type: 'report', report: report() },
      { type: 'run', key: 'k' },
      { type: 'progress', progress },
    );
    expect(running).toMatchObject({ progress });
    const done = nextImport(running, {
      type: 'report',
      report: report({ state: 'DONE', dryRun: false }),
    });
    expect(done.step).toBe('done');
    expect(nextImport(done, { type: 'reset' }).step).toBe('choose');
  });
});

describe('leaving faulty rows out', () => {
  const counts = { rows: 3, inserted: 2, updated: 0, unchanged: 0, deleted: 0, rejected: 1 };
  it('is offered for faults in rows', () => {
    expect(maySkip({ ...refused(fault('CELL_EMPTY')), counts })).toBe(true);
  });
  it('is not offered for a file that cannot be read, or when no row is left', () => {
    expect(maySkip({ ...refused(fault('PERSON_COLUMN', 0)), counts })).toBe(false);
    expect(maySkip({ ...refused(fault('CELL_EMPTY')), counts: { ...counts, rejected: 3 } })).toBe(
      false,
    );
    expect(maySkip(report())).toBe(false);
  });
});

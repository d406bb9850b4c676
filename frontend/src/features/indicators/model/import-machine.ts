import type { Problem } from '../../../api/problem';
import type { DecimalMark } from '../api/imports';
import type { ImportMapping, ImportReport } from '../api/types';

/** What is to be imported, and how it is to be read. */
export interface ImportInput {
  file: Blob;
  name: string;
  decimal?: DecimalMark;
  skipFaulty: boolean;
  /** How the columns are read, and the source whose files look like that. */
  mapped?: Mapped;
  /** What the file is the whole truth about; without it nothing is withdrawn. */
  scope?: ReplaceScope | undefined;
}

/** Codes of indicators and areas (none: all areas), and the first and last period as the import reads them, or ''. */
export interface ReplaceScope {
  indicators: readonly string[];
  areas: readonly string[];
  from: string;
  to: string;
}

export interface Mapped {
  mapping: ImportMapping;
  sourceId?: string;
}

export type ImportState =
  | { step: 'choose' }
  | { step: 'checking'; input: ImportInput; progress?: ImportProgress }
  /** Numbers can be read in two ways; only a person knows. */
  | { step: 'asking'; input: ImportInput; report: ImportReport }
  | { step: 'checked'; input: ImportInput; report: ImportReport }
  | { step: 'importing'; input: ImportInput; key: string; progress?: ImportProgress }
  | { step: 'done'; input: ImportInput; report: ImportReport }
  /** With `key` the import itself failed: the retry uses the same key. */
  | { step: 'failed'; input: ImportInput; key?: string; problem: Problem };

export interface ImportProgress {
  done: number;
  total: number;
}

export type ImportEvent =
  | { type: 'chosen'; file: Blob; name: string }
  | { type: 'decimal'; decimal: DecimalMark }
  | { type: 'skip'; skipFaulty: boolean }
  | { type: 'mapped'; mapped: Mapped }
  | { type: 'scope'; scope: ReplaceScope | undefined }
  | { type: 'progress'; progress: ImportProgress }
  | { type: 'report'; report: ImportReport }
  | { type: 'problem'; problem: Problem }
  | { type: 'run'; key: string }
  | { type: 'retry' }
  | { type: 'reset' };

/** Every way an import can go; the page only shows the state. */
export function nextImport(state: ImportState, event: ImportEvent): ImportState {
  if (event.type === 'reset') return { step: 'choose' };
  if (event.type === 'chosen') {
    const { file, name } = event;
    return { step: 'checking', input: { file, name, skipFaulty: false } };
  }
  switch (state.step) {
    case 'checking':
      return checking(state, event);
    case 'asking':
      return event.type === 'decimal' ? again(state.input, { decimal: event.decimal }) : state;
    case 'checked':
      if (event.type === 'decimal') return again(state.input, { decimal: event.decimal });
      if (event.type === 'mapped') return again(state.input, { mapped: event.mapped });
      if (event.type === 'scope') return scoped(state.input, event.scope);
      if (event.type === 'skip') return again(state.input, { skipFaulty: event.skipFaulty });
      return event.type === 'run' && mayRun(state.report)
        ? { step: 'importing', input: state.input, key: event.key }
        : state;
    case 'importing':
      return importing(state, event);
    case 'failed':
      if (event.type === 'scope') return scoped(state.input, event.scope);
      if (event.type !== 'retry') return state;
      return state.key === undefined
        ? { step: 'checking', input: state.input }
        : { step: 'importing', input: state.input, key: state.key };
    case 'choose':
    case 'done':
      return state;
  }
}

function checking(
  state: Extract<ImportState, { step: 'checking' }>,
  event: ImportEvent,
): ImportState {
  const { input } = state;
  switch (event.type) {
    case 'progress':
      return { ...state, progress: event.progress };
    case 'problem':
      return { step: 'failed', input, problem: event.problem };
    case 'report':
      return mustAsk(input, event.report)
        ? { step: 'asking', input, report: event.report }
        : { step: 'checked', input, report: event.report };
    default:
      return state;
  }
}

function importing(
  state: Extract<ImportState, { step: 'importing' }>,
  event: ImportEvent,
): ImportState {
  const { input, key } = state;
  switch (event.type) {
    case 'progress':
      return { ...state, progress: event.progress };
    case 'problem':
      return { step: 'failed', input, key, problem: event.problem };
    case 'report':
      // Something changed between check and import: the faults are shown, nothing was stored.
      return {
        step: event.report.state === 'DONE' ? 'done' : 'checked',
        input,
        report: event.report,
      };
    default:
      return state;
  }
}

function again(input: ImportInput, change: Partial<ImportInput>): ImportState {
  return { step: 'checking', input: { ...input, ...change } };
}

/** Replacing leaves out no rows: their figures would be withdrawn. */
function scoped(input: ImportInput, scope: ReplaceScope | undefined): ImportState {
  return again(input, { scope, skipFaulty: false });
}

function mustAsk({ decimal }: ImportInput, { faults }: ImportReport): boolean {
  return decimal === undefined && faults.some(({ code }) => code === 'NUMBER_AMBIGUOUS');
}

/** How many values an import would write. */
export function writes({ counts }: ImportReport): number {
  return counts.inserted + counts.updated + counts.deleted;
}

export function mayRun(report: ImportReport): boolean {
  return report.state === 'READY' && writes(report) > 0;
}

/** Faulty rows can be left out; a file that cannot be read as a whole cannot. */
export function maySkip({ faults, counts }: ImportReport): boolean {
  return faults.length > 0 && faults.every(({ row }) => row > 0) && counts.rejected < counts.rows;
}

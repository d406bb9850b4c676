import { type UnsentWork, unsentWork } from '../../../auth/unsent-work';
import { cellKey, type GridCells, readPeriods } from './entry-grid';
import { called, type Named, type PastedTable, type TableLine } from './pasted-table';

/** What was typed into the entry grid and not saved yet. */
export interface EntryDraft {
  codes: readonly string[];
  periods: string;
  areaCode: string;
  sourceId: string;
  cells: GridCells;
  /** Lines of a pasted table of which nobody has said yet what they are about. */
  waiting: readonly TableLine[];
}

/**
 * Puts the lines of a table where their names say; those that no indicator is called wait. The first table brings its own
 * periods.
 */
export function takeTable(
  draft: EntryDraft,
  table: PastedTable,
  known: readonly Named[],
): EntryDraft {
  const proposed = Object.keys(draft.cells).length === 0 && table.periods.length > 0;
  const before = proposed ? [] : readPeriods(draft.periods);
  const periods = [...new Set([...before, ...table.periods])].sort();
  const named = table.lines.map((line) => ({ line, code: called(line.name, known)?.code }));
  const waiting = named.filter(({ code }) => code === undefined).map(({ line }) => line);
  return named.reduce<EntryDraft>(
    (next, { line, code }) => (code ? filled(next, line, code) : next),
    {
      ...draft,
      periods: periods.join(', '),
      waiting: [...draft.waiting, ...waiting],
    },
  );
}

/** Puts waiting lines where somebody says: by their place the code of an indicator, or nothing to leave a line out. */
export function assign(draft: EntryDraft, codes: ReadonlyMap<number, string>): EntryDraft {
  const waiting = draft.waiting.filter((_, at) => !codes.has(at));
  return draft.waiting.reduce<EntryDraft>(
    (next, line, at) => {
      const code = codes.get(at);
      return code ? filled(next, line, code) : next;
    },
    { ...draft, waiting },
  );
}

/** How many values of a table find their place at once. */
export function placedAtOnce({ lines }: PastedTable, known: readonly Named[]): number {
  return lines
    .filter(({ name }) => called(name, known) !== undefined)
    .reduce((count, { values }) => count + Object.keys(values).length, 0);
}

function filled(draft: EntryDraft, { values }: TableLine, code: string): EntryDraft {
  const cells = Object.entries(values).map(([period, value]): [string, string] => [
    cellKey({ code, period }),
    value,
  ]);
  return {
    ...draft,
    codes: draft.codes.includes(code) ? draft.codes : [...draft.codes, code],
    cells: { ...draft.cells, ...Object.fromEntries(cells) },
  };
}

/** Only as long as the tab lives: unprotected figures stay on no shared computer. */
export function unsentEntry(subject: string): UnsentWork<EntryDraft> {
  return unsentWork(() => sessionStorage, `miteinander.entry.${subject}`, read);
}

function read(stored: unknown): EntryDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { codes, periods, areaCode, sourceId, cells, waiting } = stored as Partial<EntryDraft>;
  if (!Array.isArray(codes) || typeof cells !== 'object') return undefined;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    codes: codes.filter((code): code is string => typeof code === 'string'),
    periods: text(periods),
    areaCode: text(areaCode),
    sourceId: text(sourceId),
    cells: Object.fromEntries(
      Object.entries(cells).filter(([, value]) => typeof value === 'string'),
    ),
    waiting: Array.isArray(waiting) ? waiting.filter(isLine) : [],
  };
}

function isLine(stored: unknown): stored is TableLine {
  const { name, values, unit } = (stored ?? {}) as Partial<TableLine>;
  return (
    typeof name === 'string' &&
    typeof values === 'object' &&
    (unit === undefined || typeof unit === 'string')
  );
}

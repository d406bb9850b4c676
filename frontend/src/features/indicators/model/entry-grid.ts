/** A cell of the entry grid: which row (an indicator's code) and which period, as typed. */
export interface GridCell {
  code: string;
  period: string;
}

/** What was typed, by `cellKey`. Empty cells have no entry. */
export type GridCells = Readonly<Record<string, string>>;

export interface GridRow {
  code: string;
  /** The indicator's name in the reader's language; a pasted table may use it. */
  name: string;
}

export function cellKey({ code, period }: GridCell): string {
  return `${code}\n${period}`;
}

/** "2021, 2022; 2023/24" as single periods; each once, in the order given. */
export function readPeriods(text: string): string[] {
  const periods = text.split(/[,;\n]/).map((part) => part.trim());
  return [...new Set(periods.filter((part) => part !== ''))];
}

/** What a spreadsheet puts on the clipboard: lines of cells parted by tabs. */
export function readBlock(text: string): string[][] {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n+$/, '').split('\n');
  return lines.map((line) => line.split('\t').map(unquoted));
}

function unquoted(cell: string): string {
  const inner = /^"(.*)"$/s.exec(cell)?.[1];
  return (inner === undefined ? cell : inner.replaceAll('""', '"')).trim();
}

export interface Pasted {
  cells: GridCells;
  periods: readonly string[];
  /** Names in the pasted table that are no row of the grid. */
  unknown: readonly string[];
  /** How many values were taken over. */
  count: number;
}

/**
 * Puts a block of cells into the grid: a table with periods above and names at the left to where
 * they belong, anything else from the given cell on to the right and down.
 */
export function paste(
  block: readonly (readonly string[])[],
  at: GridCell,
  rows: readonly GridRow[],
  periods: readonly string[],
  cells: GridCells,
): Pasted {
  return isTable(block)
    ? pasteTable(block, rows, periods, cells)
    : pasteFrom(block, at, rows, periods, cells);
}

/** Periods in the first line, and no number at the beginning of the others. */
function isTable(block: readonly (readonly string[])[]): boolean {
  const [head, ...body] = block;
  const above = head?.slice(1) ?? [];
  return (
    body.length > 0 &&
    above.length > 0 &&
    above.every((cell) => /^(\d{4}|\d{1,2}\.\d{1,2}\.\d{4})/.test(cell)) &&
    body.every(([name]) => name !== undefined && /\p{L}/u.test(name))
  );
}

function pasteTable(
  [head = [], ...body]: readonly (readonly string[])[],
  rows: readonly GridRow[],
  periods: readonly string[],
  cells: GridCells,
): Pasted {
  const columns = head.slice(1);
  const next: Record<string, string> = { ...cells };
  const unknown: string[] = [];
  let count = 0;
  for (const [name = '', ...values] of body) {
    const wanted = name.toLowerCase();
    const row = rows.find(
      (each) => each.code.toLowerCase() === wanted || each.name.toLowerCase() === wanted,
    );
    if (!row) {
      unknown.push(name);
      continue;
    }
    for (const [index, period] of columns.entries()) {
      const value = values[index] ?? '';
      if (value === '') continue;
      next[cellKey({ code: row.code, period })] = value;
      count += 1;
    }
  }
  return { cells: next, periods: [...new Set([...periods, ...columns])].sort(), unknown, count };
}

function pasteFrom(
  block: readonly (readonly string[])[],
  at: GridCell,
  rows: readonly GridRow[],
  periods: readonly string[],
  cells: GridCells,
): Pasted {
  const firstRow = rows.findIndex(({ code }) => code === at.code);
  const firstColumn = periods.indexOf(at.period);
  const next: Record<string, string> = { ...cells };
  let count = 0;
  for (const [down, line] of block.entries()) {
    for (const [right, value] of line.entries()) {
      const row = rows[firstRow + down];
      const period = periods[firstColumn + right];
      if (!row || period === undefined || value === '') continue;
      next[cellKey({ code: row.code, period })] = value;
      count += 1;
    }
  }
  return { cells: next, periods, unknown: [], count };
}

/** The filled cells as a file for the import, and which line holds which cell. */
export function gridFile(
  rows: readonly GridRow[],
  periods: readonly string[],
  cells: GridCells,
  area: string,
): { csv: string; places: ReadonlyMap<number, GridCell> } {
  const lines = ['indicator;area;period;value'];
  const places = new Map<number, GridCell>();
  for (const { code } of rows) {
    for (const period of periods) {
      const value = (cells[cellKey({ code, period })] ?? '').trim();
      if (value === '') continue;
      lines.push([code, area, period, value].map(quoted).join(';'));
      places.set(lines.length, { code, period });
    }
  }
  return { csv: `${lines.join('\n')}\n`, places };
}

function quoted(cell: string): string {
  return /[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

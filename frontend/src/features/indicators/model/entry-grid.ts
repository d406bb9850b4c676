/** A cell of the entry grid: which row (an indicator's code) and which period, as typed. */
export interface GridCell {
  code: string;
  period: string;
}

/** What was typed, by `cellKey`. Empty cells have no entry. */
export type GridCells = Readonly<Record<string, string>>;

export interface GridRow {
  code: string;
  /** The indicator's name in the reader's language. */
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

/** The cells with a block put in from the given cell on, to the right and down and no further than the grid. */
export function pasteFrom(
  block: readonly (readonly string[])[],
  at: GridCell,
  codes: readonly string[],
  periods: readonly string[],
  cells: GridCells,
): { cells: GridCells; count: number } {
  const firstRow = codes.indexOf(at.code);
  const firstColumn = periods.indexOf(at.period);
  const next: Record<string, string> = { ...cells };
  let count = 0;
  for (const [down, line] of block.entries()) {
    for (const [right, value] of line.entries()) {
      const code = codes[firstRow + down];
      const period = periods[firstColumn + right];
      if (code === undefined || period === undefined || value === '') continue;
      next[cellKey({ code, period })] = value;
      count += 1;
    }
  }
  return { cells: next, count };
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

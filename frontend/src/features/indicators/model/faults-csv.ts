import type { RowFinding } from '../api/types';

/** Faults as a table for a spreadsheet; no cell can be taken for a formula. */
export function faultsCsv(
  faults: readonly RowFinding[],
  header: readonly [string, string, string, string],
): string {
  const rows = faults.map(({ row, column, detail, value }) => [
    row > 0 ? String(row) : '',
    column ?? '',
    detail,
    value ?? '',
  ]);
  const lines = [header, ...rows].map((cells) => cells.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
